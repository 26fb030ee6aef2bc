/** What is said of the insides of a network, on its cards and in the inspector alike. Pure. */
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import type {
  ActivationSpread,
  ClassLosses,
  DeadNeurons,
  ImageBatch,
  Spread,
  TensorSummary,
  UnitPictures,
} from '../../training/shared/views.ts';
import type { ClassName } from './classNames.ts';
import { messages } from './messages.ts';

/** A summary of a tensor as its histogram alone. */
export const spreadOf = ({ quantiles: [min, , , , , , max], histogram }: TensorSummary): Spread => ({ min, max, counts: histogram });

/** The first moment that is known of a run, as it is called. */
export const startName = (step: number): string => (step === 0 ? messages.inside.start : messages.inside.step(step));

/** `62 % at 0`, `3.1 % saturated`; empty where neither is counted. */
export function stuckWords({ atZero, saturated }: ActivationSpread): string {
  if (atZero !== undefined) return messages.inside.atZero(share(atZero));
  return saturated === undefined ? '' : messages.inside.saturated(share(saturated));
}

const share = (of: number): string => formatPercent(of, of > 0 && of < 0.1 ? 1 : 0);

/** `3 of 128 dead` */
export const deadWords = ({ dead, neurons }: DeadNeurons): string => messages.inside.dead(dead, neurons);

/** `class 3: 0.41 · 7 samples` */
export function classLossWords({ losses, samples }: ClassLosses, label: number, nameOf: ClassName = String): string {
  const count = samples[label] ?? 0;
  return count === 0
    ? messages.inside.classWithout(nameOf(label))
    : messages.inside.classLoss(nameOf(label), formatNumber(losses[label] ?? Number.NaN, 3), count);
}

/** The classes with the greatest and the least loss, in a sentence. */
export function classLossSentence({ losses, step }: ClassLosses, nameOf: ClassName = String): string {
  const known = [...losses.entries()].filter(([, loss]) => Number.isFinite(loss)).sort(([, a], [, b]) => b - a);
  const [worst, best] = [known[0], known.at(-1)];
  if (!worst || !best) return messages.inside.lossByClass(step);
  const [[most, greatest], [least, lowest]] = [worst, best];
  return messages.inside.extremes(step, nameOf(most), formatNumber(greatest, 3), nameOf(least), formatNumber(lowest, 3));
}

/** `next batch, 10 of 64` */
export const batchWords = ({ size }: ImageBatch, shown: number): string => messages.inside.nextBatch(shown, size);

/** `unit 17 · norm 1.2 · used by 43 %` */
export function unitWords({ units, norms, uses }: UnitPictures, place: number): string {
  const words = messages.inside.unit(units[place] ?? '', formatNumber(norms[place] ?? Number.NaN, 3));
  return uses.length > 0 ? `${words} · ${messages.inside.usedBy(formatPercent(uses[place] ?? 0, 0))}` : words;
}

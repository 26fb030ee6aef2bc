/** What is said of the insides of a network, on its cards and in the inspector alike. Pure. */
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
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

/** A summary of a tensor as its histogram alone. */
export const spreadOf = ({ quantiles: [min, , , , , , max], histogram }: TensorSummary): Spread => ({ min, max, counts: histogram });

/** The first moment that is known of a run, as it is called. */
export const startName = (step: number): string => (step === 0 ? 'start' : `step ${formatCount(step)}`);

/** `62 % at 0`, `3.1 % saturated`; empty where neither is counted. */
export function stuckWords({ atZero, saturated }: ActivationSpread): string {
  if (atZero !== undefined) return `${share(atZero)} at 0`;
  return saturated === undefined ? '' : `${share(saturated)} saturated`;
}

const share = (of: number): string => formatPercent(of, of > 0 && of < 0.1 ? 1 : 0);

/** `3 of 128 dead` */
export const deadWords = ({ dead, neurons }: DeadNeurons): string => `${formatCount(dead)} of ${formatCount(neurons)} dead`;

/** `class 3: 0.41 · 7 samples` */
export function classLossWords({ losses, samples }: ClassLosses, label: number, nameOf: ClassName = String): string {
  const count = samples[label] ?? 0;
  return count === 0
    ? `class ${nameOf(label)}: none in this batch`
    : `class ${nameOf(label)}: ${formatNumber(losses[label] ?? Number.NaN, 3)} · of ${count}`;
}

/** The classes with the greatest and the least loss, in a sentence. */
export function classLossSentence({ losses, step }: ClassLosses, nameOf: ClassName = String): string {
  const known = [...losses.entries()].filter(([, loss]) => Number.isFinite(loss)).sort(([, a], [, b]) => b - a);
  const [worst, best] = [known[0], known.at(-1)];
  if (!worst || !best) return `Loss of each class in the batch of step ${formatCount(step)}.`;
  const words = ([label, loss]: readonly [number, number]) => `class ${nameOf(label)} with ${formatNumber(loss, 3)}`;
  return `Loss of each class in the batch of step ${formatCount(step)}: most for ${words(worst)}, least for ${words(best)}.`;
}

/** `next batch, 10 of 64` */
export const batchWords = ({ size }: ImageBatch, shown: number): string => `next batch, ${shown} of ${formatCount(size)}`;

/** `unit 17 · norm 1.2 · used by 43 %` */
export function unitWords({ units, norms, uses }: UnitPictures, place: number): string {
  const use = uses.length > 0 ? ` · used by ${formatPercent(uses[place] ?? 0, 0)}` : '';
  return `unit ${units[place] ?? ''} · norm ${formatNumber(norms[place] ?? Number.NaN, 3)}${use}`;
}

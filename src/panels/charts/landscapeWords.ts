/** What a landscape shows, in a sentence or two: of which samples the loss is, and what it is a slice of. Pure. */
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { LossLandscape } from '../../training/shared/plotViews.ts';
import { messages } from './lateMessages.ts';

const isSlice = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) > 2;

export function landscapeWords(spec: NetworkSpec, landscape: LossLandscape, isEveryStep: boolean): string {
  const words = messages.landscape;
  const hasDropout = spec.layers.some(({ kind }) => kind === 'Dropout');
  const loss = hasDropout ? words.withoutDropout(lossWords(landscape)) : lossWords(landscape);
  if (!isSlice(spec)) return words.whole(loss);
  return (isEveryStep ? words.slice : words.dashedSlice)(loss, landscape.step);
}

/** The same where there is little room. */
export function briefLandscapeWords(spec: NetworkSpec, { samples, batchOf, step }: LossLandscape): string {
  const words = messages.landscape;
  const loss = samples === 1 ? words.ofOne : (batchOf === undefined ? words.ofAll : words.ofSome)(samples);
  return isSlice(spec) ? words.briefSlice(loss, step) : words.whole(loss);
}

/** Of which samples it is. */
function lossWords({ samples, batchOf }: LossLandscape): string {
  if (samples === 1) return messages.landscape.ofOne;
  return batchOf === undefined ? messages.landscape.meanOfAll(samples) : messages.landscape.meanOfBatch(samples, batchOf);
}

/** What a landscape shows, in one sentence: of which samples the loss is, and what it is a slice of. Pure. */
import { counted, formatCount } from '../../lib/numbers.ts';
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { LossLandscape } from '../../training/shared/plotViews.ts';

const isSlice = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) > 2;

export function landscapeWords(spec: NetworkSpec, { samples, batchOf, step }: LossLandscape, isEveryStep: boolean): string {
  const data =
    batchOf === undefined
      ? `all ${counted(samples, 'sample')}`
      : `the ${counted(samples, 'sample')} of the batch of step ${formatCount(batchOf)}`;
  const loss = samples === 1 ? 'Loss of the one sample' : `Mean loss of ${data}`;
  const dropout = spec.layers.some(({ kind }) => kind === 'Dropout') ? ', dropout off' : '';
  if (!isSlice(spec)) return `${loss}${dropout}.`;
  const path = isEveryStep ? 'the path' : 'the path, dashed from one kept moment to the next,';
  return `${loss}${dropout}: a slice with all other parameters as after step ${formatCount(step)}; ${path} is its shadow on it.`;
}

/** The same where there is little room. */
export function briefLandscapeWords(spec: NetworkSpec, { samples, batchOf, step }: LossLandscape): string {
  const loss = samples === 1 ? 'Loss of the one sample' : `Loss of ${batchOf === undefined ? 'all ' : ''}${counted(samples, 'sample')}`;
  return isSlice(spec) ? `${loss}, a slice at step ${formatCount(step)}; the path is its shadow.` : `${loss}.`;
}

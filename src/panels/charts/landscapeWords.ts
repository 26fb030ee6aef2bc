/** What a landscape shows, in one sentence: of which samples the loss is, and what it is a slice of. Pure. */
import { counted, formatCount } from '../../lib/numbers.ts';
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { LossLandscape } from '../../training/shared/plotViews.ts';

export function landscapeWords(spec: NetworkSpec, { samples, batchOf, step }: LossLandscape, isEveryStep: boolean): string {
  const data =
    batchOf === undefined
      ? `all ${counted(samples, 'sample')}`
      : `the ${counted(samples, 'sample')} of the batch of step ${formatCount(batchOf)}`;
  const loss = samples === 1 ? 'Loss of the one sample' : `Mean loss of ${data}`;
  const dropout = spec.layers.some(({ kind }) => kind === 'Dropout') ? ', dropout off' : '';
  if (countParameters(parametersOf(spec)) === 2) return `${loss}${dropout}.`;
  const path = isEveryStep ? 'the path' : 'the path, from moments that were kept,';
  return `${loss}${dropout}: a slice with all other parameters as after step ${formatCount(step)}; ${path} is its shadow on it.`;
}

/** The gradient of a Linear's weight: how it is spread, how large it is, and how far the next step moves the weight. Store in. */
import { useMemo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { spreadOf } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { Inside } from './Inside.tsx';

const SAYS =
  'A bar counts the gradients of like size in the batch of the next step. Norm: of all of them together. Update: how far that step moves the weight, by its own size; around 0.001 is usual.';

/** Nothing of a layer that is frozen: it has none. */
export function InsideGradients({ id }: { readonly id: NodeId }) {
  const gradient = useView('gradients')?.tensors.get(`${id}.weight`);
  const spread = useMemo(() => gradient && spreadOf(gradient), [gradient]);
  if (!gradient || !spread) return null;
  const figures = `norm ${formatNumber(gradient.norm, 2)} · update ${formatNumber(gradient.updateRatio, 2)}`;
  return (
    <Inside word="gradient" title={`Gradient of ${id}.weight`} says={SAYS}>
      <Histogram now={spread} start={undefined} accent="loss" things="gradients" caption={figures} height={48} hasKeys />
    </Inside>
  );
}

/** The gradient of a Linear's weight: how it is spread, how large it is, and how far the next step moves the weight. Store in. */
import { useMemo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { spreadOf } from '../../stores/run/insideWords.ts';
import { useView } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

/** Of updates, by the weight's own size. */
const USUAL = 0.001;

/** Nothing of a layer that is frozen: it has none. */
export function InsideGradients({ id }: { readonly id: NodeId }) {
  const gradient = useView('gradients')?.tensors.get(`${id}.weight`);
  const spread = useMemo(() => gradient && spreadOf(gradient), [gradient]);
  if (!gradient || !spread) return null;
  const figures = messages.gradients.figures(formatNumber(gradient.norm, 2), formatNumber(gradient.updateRatio, 2));
  return (
    <Inside word="gradient" title={messages.gradients.title(`${id}.weight`)} says={messages.gradients.says(USUAL)}>
      <Histogram now={spread} start={undefined} accent="loss" things={messages.gradients.things} caption={figures} height={48} hasKeys />
    </Inside>
  );
}

/** The weight of a Linear as a heat map. Store in. */
import { useMemo } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useAnswer } from '../../stores/run/useRun.ts';
import { MatrixMap } from '../../ui/pictures/MatrixMap.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

export function InsideMatrix({ id }: { readonly id: NodeId }) {
  const args = useMemo(() => ({ node: id }), [id]);
  const data = useAnswer('matrix', args);
  if (data?.node !== id) return null;
  const isThinned = data.block[0] * data.block[1] > 1;
  const thinned = isThinned ? [messages.matrix.thinned(formatShape(data.block))] : [];
  const [weight, shape] = [`${id}.weight`, formatShape(data.shape)];
  return (
    <Inside title={messages.matrix.title(weight, shape)} says={[messages.matrix.says, ...thinned].join(' ')}>
      <MatrixMap {...data} label={[messages.matrix.label(weight, shape), ...thinned].join(' ')} />
    </Inside>
  );
}

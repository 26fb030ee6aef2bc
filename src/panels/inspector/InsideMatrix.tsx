/** The weight of a Linear as a heat map. Store in. */
import { useMemo } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useAnswer } from '../../stores/run/useRun.ts';
import { MatrixMap } from '../../ui/pictures/MatrixMap.tsx';
import { Inside } from './Inside.tsx';

export function InsideMatrix({ id }: { readonly id: NodeId }) {
  const args = useMemo(() => ({ node: id }), [id]);
  const data = useAnswer('matrix', args);
  if (data?.node !== id) return null;
  const isThinned = data.block[0] * data.block[1] > 1;
  const thinned = isThinned ? ` Each cell is the mean of ${formatShape(data.block)} weights.` : '';
  return (
    <Inside
      title={`${id}.weight as a matrix of ${formatShape(data.shape)}`}
      says={`A row a neuron, a column an input; red is below 0, blue above, faint near 0.${thinned}`}
    >
      <MatrixMap {...data} label={`${id}.weight, ${formatShape(data.shape)}, as a heat map. Arrow keys go from cell to cell.${thinned}`} />
    </Inside>
  );
}

/** Which cards and wires are drawn: all of a small network; of a large one those in sight, bit by bit. */
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useMemo } from 'react';
import type { NetworkDocument, NodeId } from '../../network/document.ts';
import { useDocument } from '../../stores/document/document.ts';
import { isLarge, nodesInSight, sightOf, wiresInSight } from './inSight.ts';
import { useGradually } from './useGradually.ts';

/** The keys of what is drawn by now; undefined where that is all there is. */
interface Drawn {
  readonly nodes: ReadonlySet<NodeId> | undefined;
  readonly edges: ReadonlySet<string> | undefined;
}

export function useDrawn(document: NetworkDocument): Drawn {
  const openings = useDocument((state) => state.openings);
  const selected = useDocument((state) => state.selectedNodes);
  const sight = useStore(readSight, isSameSight);
  const { nodes, edges } = document;
  const large = isLarge(document);
  const seenNodes = useMemo(() => (large ? nodesInSight(nodes, sight, selected) : undefined), [large, nodes, sight, selected]);
  const seenEdges = useMemo(() => (large ? wiresInSight(edges, nodes, sight) : undefined), [large, edges, nodes, sight]);
  return { nodes: useGradually(seenNodes, openings), edges: useGradually(seenEdges, openings) };
}

const readSight = ({ transform: [x, y, zoom], width, height }: ReactFlowState) => sightOf({ x, y, zoom }, width, height);

type Sight = ReturnType<typeof readSight>;

const isSameSight = (a: Sight, b: Sight): boolean => a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;

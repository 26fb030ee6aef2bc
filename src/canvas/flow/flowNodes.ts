/** The document's nodes as React Flow draws them. Pure. */
import type { Node } from '@xyflow/react';
import { memoizeOne, weakMemoize } from '../../lib/memo.ts';
import type { NetworkNode, NodeId, Position } from '../../network/document.ts';
import { widthOf } from '../../network/edit/place.ts';
import { type Family, KINDS } from '../../network/kinds.ts';
import { handlesOf } from '../cards/handlePositions.ts';
import { messages } from '../messages.ts';

/** Our own closed list: React Flow looks a type up by name, so a text of a file never goes there. */
export type CardType = `card-${Family}`;

/** Nothing is handed over in `data`: a card reads the stores by its own id. */
export type CardNode = Node<Record<string, never>, CardType>;

export interface CardSize {
  readonly width: number;
  readonly height: number;
}

const NO_DATA: Record<string, never> = {};

/** How high a card is supposed to be that has not been drawn yet. */
const SUPPOSED_HEIGHT = 120;

/**
 * One card for each id: of two nodes of one name, which no edit makes, the first.
 * @param drawn the ids of those that are drawn, where not all are: React Flow knows where the others stand, and their wires
 */
export function flowNodes(
  nodes: readonly NetworkNode[],
  selected: ReadonlySet<NodeId>,
  sizes: ReadonlyMap<NodeId, CardSize>,
  drawn?: ReadonlySet<NodeId>,
): CardNode[] {
  const first = new Map<NodeId, NetworkNode>();
  for (const node of nodes) if (!first.has(node.id)) first.set(node.id, node);
  return [...first.values()].map((node) => flowNode(node)(messages.node, selected.has(node.id), sizes.get(node.id), drawn?.has(node.id)));
}

/** A node is drawn anew only when it, its selection or its size changed, so React Flow can leave the others alone. */
const flowNode = weakMemoize((node: NetworkNode) =>
  memoizeOne(
    (role: string, selected: boolean, measured: CardSize | undefined, isDrawn: boolean | undefined): CardNode => ({
      id: node.id,
      type: `card-${KINDS[node.kind].family}`,
      position: onCanvas(node.position),
      width: widthOf(node.kind),
      data: NO_DATA,
      selected,
      ariaLabel: `${node.kind} ${node.id}`,
      domAttributes: { 'aria-roledescription': role },
      ...(measured ? { measured } : {}),
      ...(isDrawn === undefined
        ? {}
        : {
            hidden: !isDrawn,
            measured: measured ?? { width: widthOf(node.kind), height: SUPPOSED_HEIGHT },
            handles: handlesOf(node.kind),
          }),
    }),
  ),
);

/** A place that can be drawn: what is not finite would take the whole canvas down. */
const onCanvas = ({ x, y }: Position): Position => ({ x: Number.isFinite(x) ? x : 0, y: Number.isFinite(y) ? y : 0 });

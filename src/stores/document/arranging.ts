/** Puts the selected nodes in line: each command is one edit. */
import { sum } from '../../lib/sums.ts';
import type { NetworkNode, NodeId, Position } from '../../network/document.ts';
import { moveNodes } from '../../network/edit/edits.ts';
import { widthOf } from '../../network/edit/place.ts';
import { edit, notify, useDocument } from './document.ts';
import { messages } from './messages.ts';

export type Arrangement = 'left' | 'top' | 'spread';

interface ArrangementRow {
  /** Fewer nodes than this are in line already. */
  readonly least: number;
  places(nodes: readonly NetworkNode[]): ReadonlyMap<NodeId, Position>;
}

/** A row each; another arrangement is another row. */
export const ARRANGEMENTS: Readonly<Record<Arrangement, ArrangementRow>> = {
  left: { least: 2, places: (nodes) => alignTo(nodes, 'x') },
  top: { least: 2, places: (nodes) => alignTo(nodes, 'y') },
  spread: { least: 3, places: spread },
};

/** Arranges what is selected, or says that too little is. */
export function arrange(how: Arrangement): void {
  const { document, selectedNodes } = useDocument.getState();
  const { least, places } = ARRANGEMENTS[how];
  const nodes = document.nodes.filter(({ id }) => selectedNodes.has(id));
  if (nodes.length < least) notify(messages.selectMore(least));
  else edit(moveNodes(document, places(nodes)));
}

/** All to the one that lies furthest to the left, or up. */
function alignTo(nodes: readonly NetworkNode[], axis: 'x' | 'y'): ReadonlyMap<NodeId, Position> {
  const edge = Math.min(...nodes.map(({ position }) => position[axis]));
  return new Map(nodes.map(({ id, position }) => [id, { ...position, [axis]: edge }]));
}

/** The outermost stay; between all is the same room. */
function spread(nodes: readonly NetworkNode[]): ReadonlyMap<NodeId, Position> {
  const row = [...nodes].sort((a, b) => a.position.x - b.position.x);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return new Map();
  const inside = sum(row.slice(0, -1).map(({ kind }) => widthOf(kind)));
  const gap = (last.position.x - first.position.x - inside) / (row.length - 1);
  let x = first.position.x;
  return new Map(
    row.map(({ id, kind, position }) => {
      const place = { x: id === last.id ? position.x : Math.round(x), y: position.y };
      x += widthOf(kind) + gap;
      return [id, place];
    }),
  );
}

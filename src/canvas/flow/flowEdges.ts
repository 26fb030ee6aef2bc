/** The document's wires as React Flow draws them: what each carries, and which of them cannot stay. Pure. */
import type { Edge } from '@xyflow/react';
import { memoizeOne, weakMemoize } from '../../lib/memo.ts';
import { edgeId, type NetworkDocument, type NetworkEdge, type NetworkNode, type NodeId } from '../../network/document.ts';
import type { Route } from '../../network/drawing/routeWires.ts';
import { wireLabel } from '../../network/drawing/words.ts';
import { sourceHandles, targetHandles } from '../../network/edit/connectionList.ts';
import type { Reading } from '../../network/read/readNetwork.ts';
import { faultyWires } from '../faults.ts';
import { messages } from '../messages.ts';

/** `label`: the shape it carries, empty as long as that is unknown. `route`: its way, as soon as that is worked out. */
export type WireEdge = Edge<{ label: string; faulty: boolean; route?: Route }, 'wire'>;

/** One wire for each that has both of its handles on the canvas. */
export function flowEdges(document: NetworkDocument, reading: Reading, selected: ReadonlySet<string>): WireEdge[] {
  const nodes = new Map(document.nodes.map((node) => [node.id, node]));
  const faulty = faultyWires(document, reading);
  const first = new Map<string, NetworkEdge>();
  for (const edge of document.edges) if (hasHandles(nodes, edge) && !first.has(edgeId(edge))) first.set(edgeId(edge), edge);
  return [...first].map(([id, edge]) => {
    const label = wireLabel(edge, nodes, reading.shapes);
    const [from, to] = [nodeName(nodes, edge.source), nodeName(nodes, edge.target)];
    const name = label ? messages.wireCarrying(from, to, label) : messages.wire(from, to);
    return flowEdge(edge)(selected.has(id), faulty.has(id), label, name, messages.edge);
  });
}

function hasHandles(nodes: ReadonlyMap<NodeId, NetworkNode>, { source, sourceHandle, target, targetHandle }: NetworkEdge): boolean {
  const [from, to] = [nodes.get(source), nodes.get(target)];
  return (
    from !== undefined &&
    to !== undefined &&
    sourceHandles(from.kind).includes(sourceHandle) &&
    targetHandles(to.kind).includes(targetHandle)
  );
}

/** As with nodes: a wire is drawn anew only when something about it changed. */
const flowEdge = weakMemoize((edge: NetworkEdge) =>
  memoizeOne(
    (selected: boolean, faulty: boolean, label: string, ariaLabel: string, role: string): WireEdge => ({
      id: edgeId(edge),
      type: 'wire',
      source: edge.source,
      sourceHandle: edge.sourceHandle ?? null,
      target: edge.target,
      targetHandle: edge.targetHandle,
      data: { label, faulty },
      selected,
      zIndex: selected ? 1 : 0, // it can be taken to another handle even where that of a card is
      ariaLabel,
      domAttributes: { 'aria-roledescription': role },
      ariaRole: 'button', // groups are nodes: whoever looks for the group `Linear fc1` must find one
    }),
  ),
);

const nodeName = (nodes: ReadonlyMap<NodeId, NetworkNode>, id: NodeId): string => `${nodes.get(id)?.kind} ${id}`;

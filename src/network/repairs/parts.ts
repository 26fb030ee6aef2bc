/** Repairs of parts that are missing or there twice: Dataset, loss, ids. */

import { dataOf } from '../data.ts';
import { makeNode, type NetworkDocument, type NetworkNode, type NodeId } from '../document.ts';
import { addAfter, addAt } from '../edit/addNode.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { chooseDataset } from '../edit/dataEdits.ts';
import { remove, renameNode } from '../edit/edits.ts';
import { placeAfter, placeBefore } from '../edit/place.ts';
import { freshId } from '../ids.ts';
import { isLoss, KINDS } from '../kinds.ts';
import type { ProblemOf } from '../read/problems.ts';
import { drawing } from './drawing.ts';
import { messages } from './messages.ts';
import { firstGood, type Repair, type Site } from './repair.ts';

/** MNIST, or a line where the only loss compares numbers; x goes to the first layer, where there is one, and y to the loss. */
export function addDataset({ document, graph }: Site, { first: firstId }: ProblemOf<'noDataset'>): Repair[] {
  const losses = document.nodes.filter(({ kind }) => isLoss(kind));
  const name = losses.length === 1 && losses[0]?.kind !== 'CrossEntropyLoss' ? 'line' : 'mnist';
  const first = graph.nodes.get(firstId ?? '');
  const id = freshId(document, 'Dataset');
  const place = first ?? document.nodes[0];
  const data = makeNode('Dataset', id, place ? placeBefore(place, 'Dataset') : { x: 0, y: 0 });
  const added = chooseDataset({ ...document, nodes: [...document.nodes, data] }, id, name);
  const targeted =
    losses[0] && losses.length === 1 && !graph.targets.has(losses[0].id)
      ? drawing(added, makeEdge(id, 'y', losses[0].id, 'target')).document
      : added;
  const wired = first && !isLoss(first.kind) ? drawing(targeted, makeEdge(id, 'x', first.id, 'input')).document : targeted;
  return [{ says: name === 'line' ? messages.putLine : messages.putDataset, document: wired, node: id }];
}

/** The loss that suits the only Dataset's y, after the only layer that leads nowhere, with its target. */
export function addLoss({ document, graph }: Site): Repair[] {
  const facts = dataOf(graph);
  if (!facts) return [];
  const kind = facts.y.type === 'classes' ? 'CrossEntropyLoss' : 'MSELoss';
  const ends = document.nodes.filter(({ id, kind: one }) => KINDS[one].arity !== 'source' && !graph.outputs.has(id));
  const last = ends[0] ?? document.nodes.at(-1);
  const { document: added, id } =
    ends.length > 1 && last ? addAt(document, kind, placeAfter(document, last, kind)) : addAfter(document, kind, last?.id ?? '');
  return [{ says: messages.putLoss(kind), document: added, node: id }];
}

/** Of two Datasets goes the one without wires; of two with the same data the second gives its wires to the first. */
export function keepOneDataset(site: Site): Repair[] {
  const { document } = site;
  const [first, ...others] = document.nodes.filter(({ kind }) => kind === 'Dataset');
  const unwired = [...others.toReversed(), first].find((node) => node && !document.edges.some(({ source }) => source === node.id));
  if (unwired) return [removing(document, unwired)];
  const twin = others.find(({ params }) => JSON.stringify(params) === JSON.stringify(first?.params));
  if (!first || !twin) return [];
  const edges = document.edges.map((edge) => (edge.source === twin.id ? { ...edge, source: first.id } : edge));
  return [{ says: messages.oneFor(first.id, twin.id), document: remove({ ...document, edges }, new Set([twin.id])), node: first.id }];
}

/** Of several losses stays the one that something is wired into, or the first of those that take the same output alike. */
export function keepOneLoss(site: Site): Repair[] {
  const { document, graph } = site;
  const losses = document.nodes.filter(({ kind }) => isLoss(kind));
  const unfed = losses.toReversed().find(({ id }) => !graph.inputs.has(id));
  if (unfed) return [removing(document, unfed)];
  const takes = ({ id, kind }: NetworkNode) => JSON.stringify([kind, graph.inputs.get(id)?.map(({ source }) => source)]);
  const twin = losses.find((loss, i) => losses.slice(0, i).some((before) => takes(before) === takes(loss)));
  return twin ? [removing(document, twin)] : [];
}

const removing = (document: NetworkDocument, { id }: NetworkNode): Repair => ({
  says: messages.remove(id),
  document: remove(document, new Set([id])),
});

/** Every wire stays at the first of the two, which keeps the name. */
export function nameAnew({ document }: Site, { node: id }: ProblemOf<'duplicateId'>): Repair[] {
  const second = document.nodes.filter((node) => node.id === id)[1];
  if (!second) return [];
  const name = freshId(document, second.kind);
  const nodes = document.nodes.map((node) => (node === second ? { ...node, id: name } : node));
  return [{ says: messages.callSecond(name), document: { ...document, nodes }, node: name }];
}

/** An id in which only single characters cannot be keeps the rest of them. */
export function nameProperly(site: Site, { node: id }: ProblemOf<'badId'>): Repair[] {
  const { document } = site;
  const node = document.nodes.find((one) => one.id === id);
  const names: NodeId[] = [id.replace(/[^A-Za-z0-9_]/g, '_').slice(0, 40), ...(node ? [freshId(document, node.kind)] : [])];
  const repairs = names.flatMap((name) => {
    const renamed = renameNode(document, id, name);
    return renamed.ok ? [{ says: messages.callIt(name), document: renamed.value, node: name }] : [];
  });
  const good = firstGood(site, repairs);
  return good ? [good] : [];
}

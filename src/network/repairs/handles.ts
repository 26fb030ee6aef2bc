/** Repairs of unconnected handles: wired as the network was being built, or gone where nothing waits for them. */

import { type NetworkEdge, type NetworkNode, type NodeId, sameEdge } from '../document.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { remove } from '../edit/edits.ts';
import { nodesAfter } from '../edit/reach.ts';
import { KINDS } from '../kinds.ts';
import { feederOf, isSource, isWaiting, piecesOf } from '../read/building.ts';
import type { ProblemOf } from '../read/problems.ts';
import { drawing } from './drawing.ts';
import { messages } from './messages.ts';
import { MOST_TRIED, onlyBest, type Repair, type Site } from './repair.ts';

const isLayer = ({ kind }: NetworkNode): boolean => ['through', 'sum'].includes(KINDS[kind].arity);

/** Outputs that lead nowhere yet; of a Dataset, x. */
const unconnectedOutputs = ({ graph }: Site): readonly NetworkNode[] =>
  [...graph.nodes.values()].filter((node) => {
    const wires = graph.outputs.get(node.id) ?? [];
    return isSource(node) ? !wires.some(({ sourceHandle }) => sourceHandle === 'x') : isLayer(node) && wires.length === 0;
  });

const wireBetween = (from: NetworkNode, to: NetworkNode): NetworkEdge =>
  makeEdge(from.id, isSource(from) ? 'x' : undefined, to.id, 'input');

/** Every way to join them, as long as those are few enough to be tried. */
const joinings = (site: Site, sources: readonly NetworkNode[], targets: readonly NetworkNode[]): Repair[] =>
  sources.length * targets.length > MOST_TRIED
    ? []
    : sources.flatMap((source) => targets.map((target) => drawing(site.document, wireBetween(source, target))));

/**
 * An input that waits takes the output that comes before it in the order of building; where that is not certain, the one that fits and
 * leads nowhere. What stands beside a finished network goes away.
 */
export function feedInput(site: Site, { node: id }: ProblemOf<'missingInput' | 'addNeedsTwo'>): Repair[] {
  const { document, graph } = site;
  const node = graph.nodes.get(id);
  if (!node) return [];
  const behind = nodesAfter(document, id);
  const feeder = feederOf(graph, id);
  const wire = feeder && !behind.has(feeder.id) && wireBetween(feeder, node);
  if (wire && !document.edges.some((edge) => sameEdge(edge, wire))) return [drawing(document, wire)];
  const sources = unconnectedOutputs(site).filter((source) => source !== node && !behind.has(source.id));
  const best = onlyBest(site, joinings(site, sources, [node]));
  if (best) return [best];
  return sources.length === 0 && !graph.inputs.has(id) ? removingPiece(site, id) : [];
}

/** A piece of layers that nothing leads to. */
function removingPiece(site: Site, id: NodeId): Repair[] {
  const piece = piecesOf(site.graph).find(({ nodes }) => nodes.some((node) => node.id === id));
  return piece?.heads.length === 1 && piece.nodes.every(isLayer)
    ? [
        removing(
          site,
          piece.nodes.map((node) => node.id),
        ),
      ]
    : [];
}

/** An output that leads nowhere goes to the one input that waits for it and for no other; where none waits, it does nothing and goes. */
export function leadOn(site: Site, { node: id }: ProblemOf<'leadsNowhere'>): Repair[] {
  const node = site.graph.nodes.get(id);
  if (!node) return [];
  const open = [...site.graph.nodes.values()].filter((one) => isWaiting(site.graph, one));
  if (open.length > MOST_TRIED) return [];
  const targets = open.filter((target) => target !== node && !nodesAfter(site.document, target.id).has(id));
  if (targets.length === 0) return [removing(site, deadBranch(site, id))];
  const best = onlyBest(site, joinings(site, [node], targets));
  const [rival] = best?.node === undefined ? [] : feedInput(site, { kind: 'missingInput', node: best.node });
  return best && best.says === rival?.says ? [best] : [];
}

/** A node that leads nowhere, and those before it that lead only to it. */
function deadBranch({ graph }: Site, id: NodeId): NodeId[] {
  const branch = [id];
  for (const at of branch) {
    for (const { source } of graph.inputs.get(at) ?? []) {
      const node = graph.nodes.get(source);
      const leadsOnlyHere = (graph.outputs.get(source) ?? []).every(({ target }) => branch.includes(target));
      if (node && isLayer(node) && leadsOnlyHere && !branch.includes(source)) branch.push(source);
    }
  }
  return branch;
}

function removing({ document }: Site, ids: readonly NodeId[]): Repair {
  return { says: removalWords(ids), document: remove(document, new Set(ids)) };
}

function removalWords([id = '', other, ...more]: readonly string[]): string {
  if (other === undefined) return messages.remove(id);
  return more.length === 0 ? messages.removeBoth(id, other) : messages.removeMore(id, 1 + more.length);
}

/** The only Dataset's y goes to a loss that has no target. */
export function giveTarget({ document, graph }: Site, { node }: ProblemOf<'missingTarget'>): Repair[] {
  const [data, ...others] = [...graph.nodes.values()].filter(isSource);
  if (!data || others.length > 0) return [];
  return [drawing(document, makeEdge(data.id, 'y', node, 'target'))];
}

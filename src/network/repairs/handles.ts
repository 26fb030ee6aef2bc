/** Repairs of unconnected handles: wired to the one place where they fit, or gone where nothing waits for them. */

import type { NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { makeEdge } from '../edit/connectionList.ts';
import { remove } from '../edit/edits.ts';
import { nodesAfter } from '../edit/reach.ts';
import { KINDS } from '../kinds.ts';
import type { ProblemOf } from '../read/problems.ts';
import { MOST_TRIED, onlyBest, type Repair, type Site } from './repair.ts';
import { wireText } from './wires.ts';

const arityOf = ({ kind }: NetworkNode) => KINDS[kind].arity;
const isLayer = (node: NetworkNode): boolean => arityOf(node) === 'through' || arityOf(node) === 'sum';

/** Outputs that lead nowhere yet; of a Dataset, x. */
const unconnectedOutputs = ({ graph }: Site): readonly NetworkNode[] =>
  [...graph.nodes.values()].filter((node) => {
    const wires = graph.outputs.get(node.id) ?? [];
    return arityOf(node) === 'source' ? !wires.some(({ sourceHandle }) => sourceHandle === 'x') : isLayer(node) && wires.length === 0;
  });

/** Nodes that wait for a wire on their input. */
const unconnectedInputs = ({ graph }: Site): readonly NetworkNode[] =>
  [...graph.nodes.values()].filter((node) => {
    const count = graph.inputs.get(node.id)?.length ?? 0;
    return arityOf(node) !== 'source' && (count === 0 || (count === 1 && arityOf(node) === 'sum'));
  });

const wireBetween = (from: NetworkNode, to: NetworkNode): NetworkEdge =>
  makeEdge(from.id, from.kind === 'Dataset' ? 'x' : undefined, to.id, 'input');

const joining = ({ document }: Pick<Site, 'document'>, wire: NetworkEdge): Repair => ({
  says: `Wire ${wireText(wire)}`,
  document: { ...document, edges: [...document.edges, wire] },
  node: wire.target,
});

/** Every way to join them, as long as those are few enough to be tried. */
const joinings = (site: Site, sources: readonly NetworkNode[], targets: readonly NetworkNode[]): Repair[] =>
  sources.length * targets.length > MOST_TRIED
    ? []
    : sources.flatMap((source) => targets.map((target) => joining(site, wireBetween(source, target))));

/** An input that waits takes the one output that fits and leads nowhere; a node without any wire goes where there is none. */
export function feedInput(site: Site, { node: id }: ProblemOf<'missingInput' | 'addNeedsTwo'>): Repair[] {
  const node = site.graph.nodes.get(id);
  if (!node) return [];
  const sources = unconnectedOutputs(site).filter((source) => source !== node);
  const best = onlyBest(site, joinings(site, sources, [node]));
  if (best) return [best];
  return sources.length === 0 && isUnwired(site, id) ? [removing(site, [id])] : [];
}

const isUnwired = ({ document }: Site, id: NodeId): boolean => !document.edges.some(({ source, target }) => source === id || target === id);

/** An output that leads nowhere goes to the one input that waits for it and for no other; where none waits, it does nothing and goes. */
export function leadOn(site: Site, { node: id }: ProblemOf<'leadsNowhere'>): Repair[] {
  const node = site.graph.nodes.get(id);
  if (!node) return [];
  const open = unconnectedInputs(site);
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
  const [id, ...others] = ids;
  const more = others.length === 0 ? '' : ` and ${others.length === 1 ? others[0] : `the ${others.length} nodes that lead only to it`}`;
  return { says: `Remove ${id}${more}`, document: remove(document, new Set(ids)) };
}

/** The only Dataset's y goes to a loss that has no target. */
export function giveTarget({ document, graph }: Site, { node }: ProblemOf<'missingTarget'>): Repair[] {
  const [data, ...others] = [...graph.nodes.values()].filter((one) => one.kind === 'Dataset');
  if (!data || others.length > 0) return [];
  return [joining({ document }, makeEdge(data.id, 'y', node, 'target'))];
}

/** Stage 1: the document's nodes and wires, indexed; what stands wrong on its own is a problem. */
import { ownsSamples, takesPoints } from '../../datasets/datasets.ts';
import type { NetworkDocument, NetworkEdge, NetworkNode, NodeId } from '../document.ts';
import { checkImages } from '../file/images.ts';
import { checkPoints } from '../file/points.ts';
import { checkTable } from '../file/table.ts';
import { readFormula } from '../formula/readFormula.ts';
import { fieldsOf, isLoss, KINDS } from '../kinds.ts';
import { checkField, formatPath } from './fields.ts';
import type { Problem } from './problems.ts';

/** A document read as a graph. Only wires between existing, fitting handles are in it. */
export interface Graph {
  readonly nodes: ReadonlyMap<NodeId, NetworkNode>;
  /** Wires that arrive at a node's `input`, in the document's order. */
  readonly inputs: ReadonlyMap<NodeId, readonly NetworkEdge[]>;
  /** Wires that arrive at a loss's `target`. */
  readonly targets: ReadonlyMap<NodeId, readonly NetworkEdge[]>;
  /** Wires that leave a node, from any of its handles. */
  readonly outputs: ReadonlyMap<NodeId, readonly NetworkEdge[]>;
  /** Nodes whose own parameters cannot be used, so that no shape follows from them. */
  readonly unsound: ReadonlySet<NodeId>;
}

const PYTHON_KEYWORDS = new Set(
  (
    'False None True and as assert async await break class continue def del elif else except finally for from global if import in is ' +
    'lambda nonlocal not or pass raise return try while with yield'
  ).split(' '),
);

/** Whether a text may be a node's id: a Python identifier of at most 40 ASCII characters, not a keyword. */
export const isNodeId = (text: unknown): boolean =>
  typeof text === 'string' && /^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(text) && !PYTHON_KEYWORDS.has(text);

/** Indexes a document and checks each node and wire by itself. */
export function readGraph(document: Pick<NetworkDocument, 'nodes' | 'edges'>): { graph: Graph; problems: Problem[] } {
  const problems: Problem[] = [];
  const nodes = new Map<NodeId, NetworkNode>();
  const unsound = new Set<NodeId>();
  for (const node of document.nodes) {
    if (nodes.has(node.id)) problems.push({ kind: 'duplicateId', node: node.id });
    else nodes.set(node.id, node);
    if (!isNodeId(node.id)) problems.push({ kind: 'badId', node: node.id });
    const own = paramProblems(node);
    problems.push(...own);
    if (own.length > 0) unsound.add(node.id);
  }
  const inputs = new Map<NodeId, NetworkEdge[]>();
  const targets = new Map<NodeId, NetworkEdge[]>();
  const outputs = new Map<NodeId, NetworkEdge[]>();
  for (const edge of document.edges) {
    const problem = wireProblem(nodes, edge);
    if (problem) {
      problems.push(problem);
      continue;
    }
    append(edge.targetHandle === 'target' ? targets : inputs, edge.target, edge);
    append(outputs, edge.source, edge);
  }
  return { graph: { nodes, inputs, targets, outputs, unsound }, problems };
}

function append<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** What is wrong with a node's own parameters. */
function paramProblems(node: NetworkNode): Problem[] {
  const params = new Map<string, unknown>(Object.entries(node.params));
  const problems: Problem[] = fieldsOf(node.kind, node.params).flatMap(([param, field]) => {
    const checked = checkField(field, params.get(param));
    return checked.ok ? [] : [{ kind: 'outOfBounds', node: node.id, param, reason: checked.reason } as const];
  });
  if (node.kind === 'CustomLoss' && problems.length === 0) return formulaProblems(node.id, node.params.formula);
  return ownsSamples(params.get('name')) ? [...problems, ...sampleProblems(node.id, params)] : problems;
}

function formulaProblems(node: NodeId, formula: string): Problem[] {
  const read = readFormula(formula);
  return read.ok ? [] : [{ kind: 'wrongFormula', node, at: read.reason.at, reason: read.reason.says }];
}

function sampleProblems(node: NodeId, params: ReadonlyMap<string, unknown>): Problem[] {
  if (!takesPoints(params.get('name'))) return fileProblems(node, params);
  const points = checkPoints(params.get('x'), params.get('y'));
  if (!points.ok) return [{ kind: 'outOfBounds', node, param: formatPath(points.reason.path), reason: points.reason.reason }];
  return points.value.x.length === 0 ? [{ kind: 'noSamples', node }] : [];
}

/** Of what was read from files of one's own. */
function fileProblems(node: NodeId, params: ReadonlyMap<string, unknown>): Problem[] {
  const isTable = params.get('name') === 'table';
  const name = isTable ? 'table' : 'images';
  const given = params.get(name);
  if (given === undefined) return [{ kind: 'noSamples', node }];
  const checked = isTable ? checkTable(given) : checkImages(given);
  return checked.ok
    ? []
    : [{ kind: 'outOfBounds', node, param: formatPath([name, ...checked.reason.path]), reason: checked.reason.reason }];
}

/** What is wrong with one wire by itself, whatever else is wired; nothing when both of its handles fit. */
export function wireProblem(nodes: ReadonlyMap<NodeId, NetworkNode>, edge: NetworkEdge): Problem | undefined {
  const source = nodes.get(edge.source);
  const target = nodes.get(edge.target);
  if (!source) return { kind: 'missingNode', node: edge.target, missing: edge.source };
  if (!target) return { kind: 'missingNode', node: edge.source, missing: edge.target };
  const both = { from: source.id, node: target.id } as const;
  if (KINDS[source.kind].arity === 'loss') return { kind: 'fromLoss', ...both };
  if (KINDS[target.kind].arity === 'source') return { kind: 'intoData', ...both };
  const { sourceHandle, targetHandle } = edge;
  const leaves = source.kind === 'Dataset' ? sourceHandle === 'x' || sourceHandle === 'y' : sourceHandle === undefined;
  const arrives = targetHandle === 'input' || (targetHandle === 'target' && isLoss(target.kind));
  if (!leaves || !arrives) return { kind: 'noSuchHandle', ...both };
  if (targetHandle === 'target' && sourceHandle !== 'y') return { kind: 'targetNotY', ...both };
  if (targetHandle === 'input' && sourceHandle === 'y') return { kind: 'yIntoInput', ...both };
  return undefined;
}

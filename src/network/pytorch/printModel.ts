/** The network as PyTorch's `print(model)` shows it, a line a layer, each with the node it stands for. Pure. */
import type { NetworkDocument, NetworkNode, NodeId } from '../document.ts';
import { criterionText } from '../formula/asPyTorch.ts';
import { readFormula } from '../formula/readFormula.ts';
import { fieldsOf, isLoss, KINDS } from '../kinds.ts';
import type { Field } from '../read/fields.ts';
import { type Graph, readGraph } from '../read/graph.ts';
import { orderNodes } from '../read/order.ts';
import type { Shapes } from '../read/shapes.ts';
import { python, pythonFloat } from './pythonRepr.ts';
import { type Constant, isModule, TORCH_MODULES } from './torchModules.ts';

export interface ModelLine {
  readonly text: string;
  /** The node that the line stands for; none for the lines around them. */
  readonly node?: NodeId;
  /** True for what PyTorch does not print: an Add is a `+` in `forward`, told in a comment. */
  readonly isComment?: boolean;
}

/** The lines of a network that can train, or of one that cannot yet: what is not known is `?`. The loss stands by itself, as in a script. */
export function printModel(document: Pick<NetworkDocument, 'nodes' | 'edges'>, shapes: Shapes): readonly ModelLine[] {
  const { graph } = readGraph(document);
  const { order } = orderNodes(graph);
  const nodes = [...new Set([...order, ...graph.nodes.keys()])].map((id) => graph.nodes.get(id) as NetworkNode);
  const layers = nodes.filter(({ kind }) => KINDS[kind].arity !== 'source' && !isLoss(kind));
  const name = isChain(graph, layers) ? 'Sequential' : 'Network';
  const losses = nodes.filter(({ kind }) => isLoss(kind)).map((node) => printLoss(node, shapes));
  if (layers.length === 0) return [{ text: `${name}()` }, ...losses];
  return [{ text: `${name}(` }, ...layers.map((node) => printRow(node, graph, shapes)), { text: ')' }, ...losses];
}

export const modelText = (lines: readonly ModelLine[]): string => lines.map(({ text }) => text).join('\n');

/** Whether the layers run one after the other, which is all that a Sequential can say. */
function isChain(graph: Graph, layers: readonly NetworkNode[]): boolean {
  const starts = layers.filter(({ id }) => !graph.inputs.has(id));
  const branches = layers.filter(
    ({ id, kind }) => KINDS[kind].arity === 'sum' || (graph.outputs.get(id) ?? []).length > 1 || (graph.inputs.get(id) ?? []).length > 1,
  );
  const heads = layers.filter(({ id }) => (graph.inputs.get(id) ?? []).some(({ source }) => graph.nodes.get(source)?.kind === 'Dataset'));
  return branches.length === 0 && starts.length + heads.length <= 1;
}

function printRow(node: NetworkNode, graph: Graph, shapes: Shapes): ModelLine {
  if (node.kind !== 'Add') return { text: `  (${node.id}): ${printModule(node, shapes)}`, node: node.id };
  const sum = (graph.inputs.get(node.id) ?? []).map(({ source }) => source).join(' + ');
  return { text: `  # ${node.id} = ${sum || '?'}, in forward`, node: node.id, isComment: true };
}

/** A loss of one's own is no module but a function, which nothing prints: it stands there as a script defines it. */
function printLoss(node: NetworkNode, shapes: Shapes): ModelLine {
  if (node.kind !== 'CustomLoss') return { text: printModule(node, shapes), node: node.id };
  const formula = readFormula(node.params.formula);
  return { text: formula.ok ? criterionText(formula.value) : 'def criterion(y_pred, y_true): ...', node: node.id, isComment: true };
}

/** `Linear(in_features=784, out_features=128, bias=True)`, as PyTorch 2 prints it: of a loss it never prints the arguments. */
function printModule(node: NetworkNode, shapes: Shapes): string {
  if (!isModule(node.kind) || isLoss(node.kind)) return `${node.kind}()`;
  const params = new Map<string, Constant>(Object.entries(node.params));
  const fields = new Map<string, Field>(fieldsOf(node.kind));
  const args = TORCH_MODULES[node.kind].flatMap((argument) => {
    const { name, from } = argument;
    if (from === 'ignored') return [];
    if (from === 'fixed') return argument.shown ? [`${name}=${python(argument.value)}`] : [];
    if (from === 'wired') return [`${name}=${inFeatures(node.id, shapes)}`];
    const value = params.get(name) ?? null;
    return [`${name}=${fields.get(name)?.type === 'number' && typeof value === 'number' ? pythonFloat(value) : python(value)}`];
  });
  return `${node.kind}(${args.join(', ')})`;
}

function inFeatures(id: NodeId, shapes: Shapes): string {
  const shape = shapes.in.get(id);
  return shape?.length === 1 ? String(shape[0]) : '?';
}

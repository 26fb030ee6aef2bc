/** Layers of an ONNX file as a document: named, wired, with its data where that can be told, and a loss to train with. */
import type { Shape } from '../../datasets/datasets.ts';
import { formatShape } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { product } from '../../lib/sums.ts';
import { beginningOf, factsOf } from '../../network/data.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../../network/document.ts';
import { type NetworkFile, readFile, writeFile } from '../../network/file/fileFormat.ts';
import { freshId } from '../../network/ids.ts';
import type { Kind } from '../../network/kinds.ts';
import { isNodeId } from '../../network/read/graph.ts';
import { applyShapeRule } from '../../network/read/shapes.ts';
import type { FoundLayer } from './layersOf.ts';
import { called, type Operators } from './operators.ts';

/** How one of MNIST's images may come in. */
const IMAGES = ['784', '28,28', '1,28,28'];

/** They find their places when they are opened. */
const ANYWHERE = { x: 0, y: 0 };

export function documentOf(layers: readonly FoundLayer[], operators: Operators, name: string): Result<NetworkFile> {
  const sample = sampleShape(operators.input.shape);
  const isMnist = sample !== undefined && IMAGES.includes(sample.join());
  const nodes: NetworkNode[] = [];
  const edges: NetworkEdge[] = [];
  const parameters = new Map<string, Float32Array>();
  const ids = new Map<string, string>();
  const shapes = new Map<string, Shape>(sample ? [[operators.input.name, sample]] : []);
  const add = (kind: Kind, wish = '', params: object = {}): NetworkNode => {
    const node = makeNode(kind, freeId({ ...EMPTY_DOCUMENT, nodes }, kind, wish), ANYWHERE, params);
    nodes.push(node);
    return node;
  };
  if (isMnist) {
    const data = add('Dataset', 'data', { name: 'mnist' });
    ids.set(operators.input.name, data.id);
    if (sample.length === 1) {
      const flatten = add('Flatten');
      edges.push({ source: data.id, sourceHandle: 'x', target: flatten.id, targetHandle: 'input' });
      ids.set(operators.input.name, flatten.id);
    }
  }
  for (const layer of layers) {
    const { found, output } = layer;
    const node = add(found.kind, wishOf(layer), found.params);
    ids.set(output, node.id);
    for (const input of found.inputs) {
      const source = ids.get(input);
      if (source !== undefined)
        edges.push({ source, ...(source === 'data' && isMnist ? { sourceHandle: 'x' } : {}), target: node.id, targetHandle: 'input' });
    }
    const shape = shapeAfter(
      layer,
      node,
      found.inputs.map((input) => shapes.get(input)),
    );
    if (!shape.ok) return shape;
    if (shape.value) shapes.set(output, shape.value);
    if (found.linear) parameters.set(`${node.id}.weight`, found.linear.weight);
    if (found.linear?.bias) parameters.set(`${node.id}.bias`, found.linear.bias);
  }
  const loss = add(isMnist ? 'CrossEntropyLoss' : 'MSELoss', 'loss');
  edges.push({ source: ids.get(operators.output) ?? '', target: loss.id, targetHandle: 'input' });
  if (isMnist) edges.push({ source: 'data', sourceHandle: 'y', target: loss.id, targetHandle: 'target' });
  const drawn = { name, nodes, edges, training: EMPTY_DOCUMENT.training };
  const document: NetworkDocument = { ...drawn, training: { ...drawn.training, ...beginningOf(factsOf(drawn)) } };
  const again = readFile(writeFile(document)); // arguments that are out of bounds, too many nodes
  return again.ok ? ok({ document: again.value.document, parameters }) : again;
}

/** Without the batch; undefined where a length is not in the file. */
function sampleShape([, ...lengths]: readonly (number | string)[]): Shape | undefined {
  const known = lengths.filter((length) => typeof length === 'number' && length > 0) as number[];
  return known.length === lengths.length && known.length > 0 ? known : undefined;
}

/** The name that the file has for it: a Linear's is in front of `.weight`. */
const wishOf = ({ found, node, output }: FoundLayer): string =>
  found.linear?.name.endsWith('.weight') ? found.linear.name.slice(0, -'.weight'.length) : node.name || output;

const LONGEST = 40;

/** As near to the wish as an id can be: other characters become `_`, keywords and doubles get a number. */
function freeId(document: NetworkDocument, kind: Kind, wish: string): string {
  const plain = wish
    .replaceAll(/\W+/g, '_')
    .replaceAll(/^_+|_+$/g, '')
    .slice(0, LONGEST);
  if (!/^[A-Za-z]/.test(plain)) return freshId(document, kind);
  const taken = new Set(document.nodes.map(({ id }) => id));
  const isFree = (id: string) => isNodeId(id) && !taken.has(id);
  if (isFree(plain)) return plain;
  for (let number = 2; ; number++) {
    const id = `${plain.slice(0, LONGEST - String(number).length)}${number}`;
    if (isFree(id)) return id;
  }
}

/** What comes out, from what comes in; undefined as long as that is not known. */
function shapeAfter({ found, node }: FoundLayer, drawn: NetworkNode, inputs: readonly (Shape | undefined)[]): Result<Shape | undefined> {
  const misfit = (needs: string, gets: Shape) =>
    refused(`The sizes do not fit at ${called(node)}: it takes ${needs} and gets ${formatShape(gets)}.`);
  const known = inputs.filter((shape) => shape !== undefined);
  const [first] = known;
  const { linear, width } = found;
  if (first && linear && first.join() !== String(linear.inFeatures)) return misfit(formatShape([linear.inFeatures]), first);
  if (first && width !== undefined && product(first) !== width) return misfit(formatShape([width]), first);
  if (known.length < inputs.length || !first)
    return ok(found.kind === 'Linear' ? [found.params.out_features] : width === undefined ? undefined : [width]);
  const shape = applyShapeRule(drawn, known);
  return shape.ok ? shape : misfit('other shapes', first);
}

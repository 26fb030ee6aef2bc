/** Layers of an ONNX file as a document: named, wired, with its data where that can be told, and a loss to train with. */
import type { Shape } from '../../datasets/datasets.ts';
import { formatShape } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { product } from '../../lib/sums.ts';
import { beginningOf, factsOf } from '../../network/data.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../../network/document.ts';
import { makeEdge, sourceHandles } from '../../network/edit/connectionList.ts';
import { type NetworkFile, readFile, writeFile } from '../../network/file/fileFormat.ts';
import type { Kind } from '../../network/kinds.ts';
import { applyShapeRule } from '../../network/read/shapes.ts';
import type { Tensor } from '../tensors.ts';
import { freeId, nameInFile } from './layerIds.ts';
import type { FoundLayer } from './layersOf.ts';
import { tensorsOf } from './linearPatterns.ts';
import { messages } from './messages.ts';
import type { OnnxValue } from './model.ts';
import { called, type Operators } from './operators.ts';

/** How one of MNIST's images may come in. */
const IMAGES = ['784', '28,28', '1,28,28'];

/** They find their places when they are opened. */
const ANYWHERE = { x: 0, y: 0 };

export function documentOf(
  layers: readonly FoundLayer[],
  { input, output }: Operators,
  name: string,
): Result<NetworkFile & { readonly tensors: readonly Tensor[] }> {
  const shapes = shapesIn(layers, input);
  if (!shapes.ok) return shapes;
  const drawing = createDrawing();
  const data = IMAGES.includes(shapes.value.get(input.name)?.join() ?? '') ? drawing.add('Dataset', 'data', { name: 'mnist' }) : undefined;
  const givers = new Map(data ? [[input.name, needsFlatten(input) ? drawing.add('Flatten', '', {}, [data]) : data]] : []);
  const tensors: Tensor[] = [];
  for (const layer of layers) {
    const { found } = layer;
    const node = drawing.add(
      found.kind,
      nameInFile(layer),
      found.params,
      found.inputs.map((one) => givers.get(one)),
    );
    givers.set(layer.output, node);
    if (found.linear) tensors.push(...tensorsOf(node.id, found.linear));
  }
  const loss = drawing.add(data ? 'CrossEntropyLoss' : 'MSELoss', 'loss', {}, [givers.get(output)]);
  const target = data ? [makeEdge(data.id, 'y', loss.id, 'target')] : [];
  const drawn = { name, nodes: drawing.nodes, edges: [...drawing.edges, ...target], training: EMPTY_DOCUMENT.training };
  const document: NetworkDocument = { ...drawn, training: { ...drawn.training, ...beginningOf(factsOf(drawn)) } };
  const again = readFile(writeFile(document)); // too many nodes or wires
  return again.ok
    ? ok({ document: again.value.document, parameters: new Map(tensors.map(({ name, values }) => [name, values])), tensors })
    : again;
}

interface Drawing {
  readonly nodes: NetworkNode[];
  readonly edges: NetworkEdge[];
  /** @param from what is wired into it, as far as it is drawn */
  readonly add: (kind: Kind, wish: string, params?: object, from?: readonly (NetworkNode | undefined)[]) => NetworkNode;
}

function createDrawing(): Drawing {
  const nodes: NetworkNode[] = [];
  const edges: NetworkEdge[] = [];
  return {
    nodes,
    edges,
    add(kind, wish, params = {}, from = []) {
      const node = makeNode(kind, freeId(nodes, kind, wish), ANYWHERE, params);
      nodes.push(node);
      for (const source of from) if (source) edges.push(makeEdge(source.id, sourceHandles(source.kind)[0], node.id, 'input'));
      return node;
    },
  };
}

/** MNIST hands out images; what takes rows of pixels gets them flat. */
const needsFlatten = ({ shape }: OnnxValue): boolean => shape.length === 2;

/** Without the batch; undefined where a length is not in the file. */
function sampleShape([, ...lengths]: readonly (number | string)[]): Shape | undefined {
  const known = lengths.filter((length) => typeof length === 'number' && length > 0) as number[];
  return known.length === lengths.length && known.length > 0 ? known : undefined;
}

/** Of each value, as far as they can be told; refused where they do not chain. */
function shapesIn(layers: readonly FoundLayer[], { name, shape }: OnnxValue): Result<ReadonlyMap<string, Shape>> {
  const sample = sampleShape(shape);
  const shapes = new Map<string, Shape>(sample ? [[name, sample]] : []);
  for (const layer of layers) {
    const after = shapeAfter(
      layer,
      layer.found.inputs.map((input) => shapes.get(input)),
    );
    if (!after.ok) return after;
    if (after.value) shapes.set(layer.output, after.value);
  }
  return ok(shapes);
}

/** What comes out, from what comes in; undefined as long as that is not known. */
function shapeAfter({ found, node }: FoundLayer, inputs: readonly (Shape | undefined)[]): Result<Shape | undefined> {
  const known = inputs.filter((shape) => shape !== undefined);
  const [first] = known;
  const needs = found.linear?.inFeatures ?? found.width;
  const gets = first && (found.linear ? first.join() : String(product(first)));
  const misfit = (takes: string) => refused(messages.misfit(called(node), takes, known.map(formatShape)));
  if (first && needs !== undefined && gets !== String(needs)) return misfit(String(needs));
  if (!first || known.length < inputs.length)
    return ok(found.kind === 'Linear' ? [found.params.out_features] : found.width === undefined ? undefined : [found.width]);
  const shape = applyShapeRule(makeNode(found.kind, 'one', ANYWHERE, found.params), known);
  return shape.ok ? shape : misfit(found.kind === 'Add' ? messages.oneShape : messages.oneRow);
}

/** Networks whose layers run one after the other, of all kinds, and what is compared of them. */
import fc from 'fast-check';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkNode } from '../../document.ts';
import { KIND_NAMES, KINDS, type Kind, type KindWithParams, type LayerKind, type ParamsOf } from '../../kinds.ts';
import { network } from '../../notation.ts';

const plain = KIND_NAMES.filter((kind) => KINDS[kind].arity === 'through' && kind !== 'Linear');
const slope = fc.double({ min: -10, max: 10, noNaN: true }).map((value) => value + 0);
const PARAMS: { readonly [K in KindWithParams & LayerKind]: fc.Arbitrary<ParamsOf[K]> } = {
  Linear: fc.record({ out_features: fc.integer({ min: 1, max: 300 }), bias: fc.boolean() }),
  Dropout: fc.record({ p: fc.double({ min: 0, max: 1, noNaN: true }).map((value) => value + 0) }),
  LeakyReLU: fc.record({ negative_slope: slope }),
  ELU: fc.record({ alpha: slope }),
  Softplus: fc.record({ beta: fc.double({ min: 1e-9, max: 1000, noNaN: true }), threshold: slope }),
};
const layer = fc
  .constantFrom('Linear' as const, 'Linear' as const, ...plain)
  .chain((kind) => fc.tuple(fc.constant(kind), (PARAMS as { readonly [K in Kind]?: fc.Arbitrary<object> })[kind] ?? fc.constant({})));
const few = fc.array(layer, { minLength: 1, maxLength: 12 });
const many = fc.array(layer, { minLength: 50, maxLength: 150 });
/** Chains on MNIST or on a line, some with names of their own, some long. */
export const chain = fc
  .tuple(fc.boolean(), fc.oneof({ weight: 14, arbitrary: few }, many), fc.boolean())
  .map(([isLine, layers, isNamed]) => {
    const head = network(isLine ? 'line > linear 1' : 'mnist > flatten > linear 10');
    const nodes = layers.map(
      ([kind, params], i): NetworkNode => makeNode(kind, isNamed ? `_${kind}_${i}` : `m${i}`, { x: 0, y: 0 }, params),
    );
    const all = [...head.nodes, ...nodes];
    const edges = all.slice(1).map(({ id }, i) => {
      const { id: source, kind } = all[i] as NetworkNode;
      return { source, ...(kind === 'Dataset' ? { sourceHandle: 'x' as const } : {}), target: id, targetHandle: 'input' as const };
    });
    return { ...EMPTY_DOCUMENT, nodes: all, edges };
  });

export const layersOf = ({ nodes }: NetworkDocument) =>
  nodes.filter(({ kind }) => !['source', 'loss'].includes(KINDS[kind].arity)).map(({ id, kind, params }) => ({ id, kind, params }));

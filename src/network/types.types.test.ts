/** What the heart's types refuse: where a line below compiles although it is said not to, `tsc -b` fails. */
import { expectTypeOf, test } from 'vitest';
import { KINDS, type Kind, type KindRow, type ParamsOf } from './kinds.ts';
import type { NetworkSpec } from './read/spec.ts';

test('a table of kinds has a row for each of them', () => {
  const take = (_: { readonly [K in Kind]: KindRow<K> }) => undefined;
  const { GELU: _, ...allButOne } = KINDS;
  // @ts-expect-error GELU has no row.
  take(allButOne);
  // @ts-expect-error There is no kind of this name.
  take({ ...KINDS, Conv2d: KINDS.Linear });
  // @ts-expect-error A Linear's row is not a Dropout's: its fields are others.
  take({ ...KINDS, Dropout: KINDS.Linear });
  take({ ...allButOne, GELU: KINDS.GELU });
});

test('a record by kind has an entry for each of them', () => {
  const some = { Linear: 1, ReLU: 2 };
  // @ts-expect-error Most kinds are missing.
  some satisfies Record<Kind, number>;
  some satisfies Partial<Record<Kind, number>>;
});

test('a kind has the arguments of its class and no others', () => {
  // @ts-expect-error in_features follows from the wires.
  ({ in_features: 784, out_features: 128, bias: true }) satisfies ParamsOf['Linear'];
  // @ts-expect-error out_features has no default.
  ({ bias: true }) satisfies ParamsOf['Linear'];
  ({ out_features: 128, bias: true }) satisfies ParamsOf['Linear'];
});

test('a spec is read, never written to', () => {
  const write = (spec: NetworkSpec) => {
    // @ts-expect-error Layers are not exchanged.
    spec.layers = [];
    // @ts-expect-error Nor added.
    spec.layers.push();
    // @ts-expect-error Nor changed.
    for (const layer of spec.layers) layer.inShape = [];
    // @ts-expect-error A shape is not, either.
    spec.data.facts.x[0] = 28;
    // @ts-expect-error The loss is the one that was read.
    spec.loss.input = 'fc1';
  };
  expectTypeOf(write).parameter(0).toEqualTypeOf<NetworkSpec>();
});

/** What differs between two networks, in words. */
import { expect, test } from 'vitest';
import { setParam, switchKind } from '../edit/edits.ts';
import { network } from '../notation.ts';
import { TEMPLATES } from '../templates.ts';
import { type Difference, differencesOf, drawnDifferences } from './differences.ts';

const told = (...pair: Parameters<typeof differencesOf>) => differencesOf(...pair).map(({ what, a, b }) => `${what}: ${a} → ${b}`);
const mnist = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

test('settings, nodes and wires, each in a line; places and names are none', () => {
  expect(told(mnist, mnist)).toEqual([]);
  const moved = { ...mnist, name: 'Other', nodes: mnist.nodes.map((node) => ({ ...node, position: { x: 1, y: 2 } })) };
  expect(told(mnist, moved)).toEqual([]);
  const wider = switchKind(setParam(mnist, 'fc1', 'out_features', 64), 'act1', 'Tanh');
  const adam = { ...wider, training: { ...wider.training, optimizer: 'Adam' as const, lr: 0.003 } };
  expect(told(mnist, adam).join('\n')).toMatchInlineSnapshot(`
    "optimizer: SGD → Adam
    lr: 0.3 → 0.003
    fc1 out_features: 128 → 64
    act1: ReLU → Tanh"
  `);
  expect(drawnDifferences(mnist, adam)).toHaveLength(2);
  const quicker = { ...adam, training: { ...adam.training, betas: [0.8, 0.999] as const, schedule: 'StepLR' as const, step_size: 100 } };
  expect(told(adam, quicker)).toEqual([
    'betas: (0.9, 0.999) → (0.8, 0.999)',
    'schedule: constant → StepLR',
    'step_size: – → 100',
    'gamma: – → 0.1',
  ]);
});

test('an argument that reaches to the end of the run is told in words', () => {
  const cosine = { ...mnist, training: { ...mnist.training, schedule: 'CosineAnnealingLR' as const } };
  expect(told(mnist, cosine)).toEqual(['schedule: constant → CosineAnnealingLR', 'T_max: – → to the end']);
});

test('long lists are told by their rows', () => {
  const points = (y: number) => ({ x: Array.from({ length: 30 }, (_, i) => [i]), y: Array.from({ length: 30 }, () => [y]) });
  const of = (y: number) => ({
    ...mnist,
    nodes: mnist.nodes.map((node) => (node.kind === 'Dataset' ? { ...node, params: { name: 'points', ...points(y) } } : node)),
  });
  expect(told(of(1) as typeof mnist, of(2) as typeof mnist)).toEqual(['data y: 30 rows → 30 rows, others']);
});

test.each(TEMPLATES.map(({ name, document }) => [name, document] as const))(
  '%s: none with itself, the same ones from either side',
  (_, one) => {
    expect(differencesOf(one, one)).toEqual([]);
    for (const { document: other } of TEMPLATES) {
      const there = differencesOf(one, other);
      const back = differencesOf(other, one).map(({ what, a, b }) => ({ what, a: b, b: a }));
      expect(sorted(there)).toEqual(sorted(back));
      expect(there.length > 0).toBe(one !== other);
    }
  },
);

/** Which of two long lists is called the other one depends on the side. */
const sorted = (lines: readonly Difference[]): readonly string[] =>
  lines.map(({ what, a, b }) => `${what} ${a} ${b}`.replaceAll(', others', '')).sort();

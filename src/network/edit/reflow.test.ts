import { expect, test } from 'vitest';
import { network } from '../notation.ts';
import { TEMPLATES } from '../templates.ts';
import { isHeap, reflow } from './reflow.ts';

const boundsOf = ({ nodes }: (typeof TEMPLATES)[number]['document']) => ({
  width: Math.max(...nodes.map(({ position }) => position.x)) + 208,
  height: Math.max(...nodes.map(({ position }) => position.y)) + 190,
});

test.each(TEMPLATES.filter(({ document }) => document.nodes.length > 0).map(({ name, document }) => [name, document] as const))(
  'on a phone larger than in the rows of a wide screen: %s',
  (_, document) => {
    const phone = { width: 390, height: 422 };
    const zoom = ({ width, height }: ReturnType<typeof boundsOf>) => Math.min(phone.width / width, phone.height / height);
    const flowed = reflow(document, phone);
    expect(zoom(boundsOf(flowed))).toBeGreaterThanOrEqual(zoom(boundsOf(document)));
    expect(zoom(boundsOf(flowed))).toBeGreaterThan(0.4);
    expect(flowed.nodes.map(({ id }) => id)).toEqual(document.nodes.map(({ id }) => id));
    expect(reflow(document, { width: 1600, height: 900 })).toBe(document);
  },
);

test('nodes in a heap are put into rows wherever they are; no others are touched where they can be read', () => {
  const { document } = TEMPLATES[0] as (typeof TEMPLATES)[number];
  const heap = { ...document, nodes: document.nodes.map((node) => ({ ...node, position: { x: 40, y: 40 } })) };
  const flowed = reflow(heap, { width: 1600, height: 900 });
  expect([isHeap(heap), isHeap(flowed), isHeap(document)]).toEqual([true, false, false]);
  expect(reflow(flowed, { width: 1600, height: 900 })).toBe(flowed);
});

test('a long chain gets longer rows on a wide canvas', () => {
  const chain = network(`mnist > flatten > ${'linear 32 > relu > '.repeat(12)}linear 10 > cross_entropy`);
  const rows = (width: number, height: number) => new Set(reflow(chain, { width, height }).nodes.map(({ position }) => position.y)).size;
  expect(rows(886, 504)).toBeLessThan(rows(390, 844));
});

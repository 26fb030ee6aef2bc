/** How often a large network is read to repair one problem: a number that does not grow with it. */
import { beforeEach, expect, test, vi } from 'vitest';
import { randomStream } from '../../lib/random.ts';
import { makeNode, type NetworkDocument, type NetworkEdge } from '../document.ts';
import { network } from '../notation.ts';
import { readNetwork } from '../read/readNetwork.ts';
import { problemsOf } from './repair.ts';
import { repairOf } from './repairs.ts';

vi.mock('../read/readNetwork.ts', { spy: true });
beforeEach(() => void vi.mocked(readNetwork).mockClear());

/** Adds that are wired at random, forwards and backwards: all in loops that share nodes. */
function tangle(count: number): NetworkDocument {
  const finished = network('mnist > flatten > linear 10 > cross_entropy');
  const adds = Array.from({ length: count }, (_, i) => makeNode('Add', `a${i}`, { x: 0, y: 0 }));
  const random = randomStream(12, 'wires');
  const edges: NetworkEdge[] = adds.flatMap(({ id }, i) =>
    [(i + 1) % count, ...Array.from({ length: 4 }, () => random.below(count))].map(
      (to) => ({ source: id, target: `a${to}`, targetHandle: 'input' }) as const,
    ),
  );
  return { ...finished, nodes: [...finished.nodes, ...adds], edges: [...finished.edges, ...edges] };
}

test.each([100, 1000])('any loop within a tangle of %i nodes', (count) => {
  const document = tangle(count);
  const loops = problemsOf(document).filter(({ kind }) => kind === 'loop');
  const readings = loops.map((loop) => {
    vi.mocked(readNetwork).mockClear();
    repairOf(document, loop);
    return vi.mocked(readNetwork).mock.calls.length;
  });
  expect(readings.length).toBeGreaterThan(1);
  expect(Math.max(...readings)).toBeLessThan(30);
});

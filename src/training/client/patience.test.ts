import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import type { RunPlan } from '../shared/protocol.ts';
import { patienceFor } from './patience.ts';
import { LEAST_PATIENCE } from './watchdog.ts';

function plan(line: string, batch_size: number): RunPlan {
  const reading = readNetwork(network(line));
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  return { spec: reading.spec, settings: { ...DEFAULT_TRAINING, batch_size } };
}

test('networks of usual size are watched as closely as can be, large ones in proportion', () => {
  const usual = plan('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy', 64);
  for (const engine of ['wasm', 'cpu'] as const) expect(patienceFor(usual, engine)).toBeLessThan(LEAST_PATIENCE);
  const large = plan('mnist > flatten > linear 8192 > relu > linear 10 > cross_entropy', 1024);
  expect(patienceFor(large, 'wasm') / 1000).toBeGreaterThan(30);
  expect(patienceFor(large, 'cpu')).toBeCloseTo(10 * patienceFor(large, 'wasm'));
  expect(patienceFor(large)).toBe(patienceFor(large, 'cpu'));
});

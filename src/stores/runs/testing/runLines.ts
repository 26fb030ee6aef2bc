/** For tests only: a row of the table of runs. */
import type { RunLine } from '../runLine.ts';

/** A sound one, but for what is given. */
export const runLine = (given: Partial<RunLine>): RunLine => ({
  id: 'run',
  name: 'Run 1',
  note: '',
  isPinned: false,
  network: 'Untitled',
  kind: 'mnist',
  optimizer: 'SGD',
  rates: [0.25, 0.25],
  batchSize: 64,
  seed: 0,
  steps: 100,
  loss: 0.5,
  accuracy: 0.75,
  test: { step: 100, loss: 0.5, accuracy: 0.875 },
  phase: 'paused',
  stop: null,
  divergedAt: null,
  hasParameters: true,
  beganAt: 1_000_000,
  bytes: 1000,
  removedAt: null,
  ...given,
});

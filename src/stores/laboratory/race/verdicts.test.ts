/** Verdicts on thirty real runs whose outcomes are known without them: fifteen that the rule was made on, fifteen that it had never seen. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { OptimizerName } from '../../../network/training.ts';
import { messages } from './messages.ts';
import { type KnownRun, type NETWORKS, runOf, startTrainer, type Trainer } from './testing/knownRuns.ts';
import { judgeLanes, VERDICT_KINDS, type VerdictKind } from './verdicts.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 }); // machines may be busy

interface Known {
  readonly network: keyof typeof NETWORKS;
  readonly optimizer: OptimizerName;
  readonly seed: number;
  readonly steps: number;
  readonly batch?: number;
  /** Rate, outcome, and how that is known. */
  readonly lanes: readonly (readonly [lr: number, kind: VerdictKind, why: string])[];
}

/**
 * `single`: one point at x = 1, so that the error is multiplied by 1 − 4·lr at each step: exact. `line`: stable below 2/λ of the batch's Hessian.
 * Others: by the losses of a grid of twelve rates over 300 steps (least, and level, of each), looked at before the rule was written.
 */
const MADE_ON: readonly Known[] = [
  {
    network: 'digits',
    optimizer: 'SGD',
    seed: 0,
    steps: 300,
    lanes: [
      [1e-3, 'tooSmall', '2.28 to 2.25; 0.3 comes to 0.30'],
      [0.01, 'tooSmall', 'comes to 1.58 and still falls'],
      [0.3, 'good', 'comes to 0.30; the best of the grid to 0.25'],
      [3, 'tooBig', 'five times the first loss, then 2.31 = ln 10 for good'],
      [10, 'blownUp', 'the first update'],
    ],
  },
  {
    network: 'digits',
    optimizer: 'Adam',
    seed: 0,
    steps: 300,
    lanes: [
      [1e-5, 'tooSmall', '2.28 to 2.17'],
      [3e-3, 'good', 'comes to 0.24; the best to 0.22'],
      [0.1, 'bouncing', '0.83 and no longer falls; a tenth of the rate comes to 0.22'],
      [10, 'blownUp', 'the first update'],
    ],
  },
  {
    network: 'sine',
    optimizer: 'Adam',
    seed: 0,
    steps: 300,
    batch: 16,
    lanes: [
      [1e-5, 'tooSmall', '0.44 to 0.34'],
      [0.01, 'good', 'the best of the grid'],
      [0.3, 'bouncing', '35 times the first loss, and rises again; a thirtieth of the rate comes to a hundredth of its loss'],
    ],
  },
  {
    network: 'line',
    optimizer: 'SGD',
    seed: 0,
    steps: 300,
    batch: 16,
    lanes: [
      [1e-4, 'tooSmall', '147 to 131'],
      [0.1, 'good', 'comes to 1e-13'],
      [2, 'blownUp', 'far above 2/λ'],
    ],
  },
];

const NEVER_SEEN: readonly Known[] = [
  {
    network: 'single',
    optimizer: 'SGD',
    seed: 0,
    steps: 120,
    lanes: [
      [1e-4, 'tooSmall', 'the error × 0.9996 at each step'],
      [0.1, 'good', '× 0.6'],
      [0.4, 'good', '× −0.6: to and fro, and there'],
      [0.6, 'blownUp', '× −1.4'],
    ],
  },
  { network: 'l1', optimizer: 'SGD', seed: 0, steps: 120, lanes: [[0.3, 'bouncing', 'steps of one length, over the least and back']] },
  {
    network: 'wide',
    optimizer: 'SGD',
    seed: 3,
    steps: 200,
    lanes: [
      [1e-8, 'standsStill', '200 steps of 1e-8 move nothing that could be seen'],
      [2e-3, 'tooSmall', 'a hundredth of the usual rate'],
      [0.2, 'good', 'the usual rate'],
      [20, 'blownUp', 'a hundred times that'],
    ],
  },
  {
    network: 'wide',
    optimizer: 'Adam',
    seed: 5,
    steps: 250,
    lanes: [
      [2e-5, 'tooSmall', 'a hundredth of the usual rate'],
      [2e-3, 'good', 'the usual rate'],
      [5, 'blownUp', 'every weight moves by 5'],
    ],
  },
  {
    network: 'sine',
    optimizer: 'SGD',
    seed: 7,
    steps: 400,
    batch: 32,
    lanes: [
      [2e-4, 'tooSmall', 'a hundredth of what still goes well'],
      [0.05, 'good', 'the largest that goes well'],
      [1, 'blownUp', 'twenty times that'],
    ],
  },
];

let trainer: Trainer;
beforeAll(async () => {
  trainer = await startTrainer();
});

async function verdictsOf({ network, optimizer, seed, steps, batch = 64, lanes }: Known): Promise<string[]> {
  const runs: KnownRun[] = [];
  for (const [lr] of lanes)
    runs.push(
      await runOf(trainer, network, {
        optimizer,
        lr,
        seed,
        batch_size: network === 'single' || network === 'l1' ? 1 : batch,
        max_steps: steps,
        epochs: 10_000,
      }),
    );
  const race = judgeLanes(runs).map(({ kind }) => kind);
  const alone = runs.map((run) => judgeLanes([run])[0]?.kind);
  return lanes.map(([lr, kind, why], i) => `${lr} ${race[i]} (${alone[i]} alone), known ${kind}: ${why}`);
}

for (const [name, known] of [
  ['made on', MADE_ON],
  ['never seen', NEVER_SEEN],
] as const)
  describe(name, () => {
    for (const one of known)
      test(`${one.network}, ${one.optimizer}`, async () => {
        const found = await verdictsOf(one);
        if (process.env.VERDICTS) process.stdout.write(`${one.network} ${one.optimizer}\n${found.join('\n')}\n`);
        expect(found.map((line) => line.split(' ')[1])).toEqual(one.lanes.map(([, kind]) => kind));
      });
  });

test('thirty runs', () => expect([...MADE_ON, ...NEVER_SEEN].flatMap(({ lanes }) => lanes)).toHaveLength(30));

describe('one run alone', () => {
  const wave = (steps: number, loss: (step: number) => number) => Array.from({ length: steps }, (_, i) => loss(i));
  const kindOf = (losses: number[], rest = {}) => judgeLanes([{ losses, ...rest }])[0]?.kind;

  test('few steps say nothing, and a run that goes on is not called too small early', () => {
    expect(kindOf(wave(19, () => 1))).toBe('tooEarly');
    expect(kindOf([])).toBe('tooEarly');
    const slow = wave(60, (i) => 2 - i / 1000);
    expect([kindOf(slow), kindOf(slow, { goesOn: true })]).toEqual(['tooSmall', 'tooEarly']);
  });
  test('to and fro between two losses, and between two parameters of one loss', () => {
    expect(kindOf(wave(40, (i) => (i % 2 ? 0.01 : 0.19)))).toBe('bouncing');
    expect([
      kindOf(wave(40, () => 1)),
      kindOf(
        wave(40, () => 1),
        { goesToAndFro: true },
      ),
    ]).toEqual(['standsStill', 'bouncing']);
  });
  test('a failure and a divergence say so, whatever came before', () => {
    expect(
      kindOf(
        wave(40, () => 1),
        { hasFailed: true },
      ),
    ).toBe('failed');
    expect(judgeLanes([{ losses: [1], divergedAt: 12 }])[0]?.words).toBe('blown up at step 12');
  });
  test('what differs is no rate: nothing is said of one', () => {
    const slow = { losses: wave(200, (i) => 2 - i / 1000) };
    expect([true, false].map((isOfRates) => judgeLanes([slow], isOfRates)[0]?.words)).toEqual([
      'too small: still falling slowly',
      'still falling slowly',
    ]);
  });
  test('every kind has a rule that the page can show', () => {
    for (const kind of VERDICT_KINDS) expect(messages.rules[kind]).toMatch(/\.$/);
  });
});

import { expect, test } from 'vitest';
import { randomStream } from '../../../lib/random.ts';
import { type Judged, judgeLanes } from './verdicts.ts';

/** Steps of gradient descent on ½λw² from w = 1, with noise as batches have it: it is stable below a rate of 2/λ. */
function descent(rate: number, { lambda = 1, steps = 200, noise = 0 } = {}): Judged {
  const random = randomStream(7, `descent ${rate} ${lambda}`);
  const losses: number[] = [];
  let [w, divergedAt] = [1, undefined as number | undefined];
  for (let step = 1; step <= steps && divergedAt === undefined; step++) {
    const loss = 0.5 * lambda * w * w + noise * random.uniform();
    losses.push(loss);
    if (loss > 1e6) divergedAt = step;
    w -= rate * lambda * w + rate * noise * (random.uniform() - 0.5);
  }
  return { losses, divergedAt, hasFailed: false };
}

const words = (lanes: readonly Judged[]) => judgeLanes(lanes).map((verdict) => verdict.words);

test('rates on a bowl, whose stable ones are known exactly', () => {
  expect(words([0.0001, 0.003, 0.5, 1.5, 2.5].map((rate) => descent(rate)))).toEqual([
    'too small: still falling slowly',
    'too small: still falling slowly',
    'good',
    'good',
    'blown up at step 19',
  ]);
});

/** The order of the samples in an exported script is that of the run, by each version of the random numbers. Needs a Python, and no PyTorch. */
import { expect, test } from 'vitest';
import { firstEpochOf } from '../../../datasets/shards.ts';
import { codeText } from '../../../export/pytorch/code.ts';
import { programOf } from '../../../export/pytorch/program.ts';
import { streamsCode } from '../../../export/pytorch/streams.ts';
import { newRun } from '../../../export/recordedRun.ts';
import { STREAMS_VERSIONS } from '../../../lib/random.ts';
import { pythonWith, startPython } from '../../../lib/testing/python.ts';
import { network } from '../../../network/notation.ts';
import { planOf } from '../testing/harness.ts';
import { createOrder } from './order.ts';

const python = pythonWith('json');
const title = 'the first two epochs of MNIST and of points';
const SEED = 7;
const BATCH = 64;

/** What stands in for PyTorch, of which the order needs nothing. */
const PREFIX = `import functools, json, math
class torch:
    tensor = no_grad = lambda *given: given[0] if given else (lambda wrapped: wrapped)
class nn:
    Linear = None
SEED, BATCH_SIZE = ${SEED}, ${BATCH}
`;

test.skipIf(!python)(python ? title : `${title} (skipped: no Python here)`, { timeout: 120_000 }, () => {
  for (const line of ['mnist > flatten > linear 10 > cross_entropy', 'sine > linear 1 > mse'])
    for (const streams of STREAMS_VERSIONS) {
      const { spec, settings } = planOf(network(line), { batch_size: BATCH, seed: SEED, shuffle: true });
      const run = { ...newRun({ name: '', spec, settings }), streams };
      const { train: count } = spec.data.facts;
      const order = createOrder({
        count,
        firstEpoch: firstEpochOf(spec.data.params.name, count, streams),
        batchSize: BATCH,
        shuffle: true,
        seed: SEED,
      });
      const steps = Array.from({ length: 2 * order.stepsPerEpoch }, (_, i) => i);
      const source = `${PREFIX}${codeText(streamsCode(programOf(run, ''), false))}\nprint(json.dumps([batch_of(step + 1) for step in range(${steps.length})]))\n`;
      const { stdout, stderr } = startPython(python, ['-'], { input: source });
      expect(stderr).toBe('');
      expect(JSON.parse(stdout)).toEqual(steps.map((step) => [...order.batch(step)]));
    }
});

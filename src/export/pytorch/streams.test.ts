/** The class that makes a run's random numbers in Python gives the numbers of the page. Needs a Python, and no PyTorch. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { randomStream, STREAMS_VERSION, type StreamsVersion } from '../../lib/random.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { newRun } from '../recordedRun.ts';
import { codeText } from './code.ts';
import { programOf } from './program.ts';
import { streamsCode } from './streams.ts';

const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import json']).status === 0);
const title = 'streams of many seeds and names are the same in both languages';

const CASES = [0, 1, 7, 2 ** 31, 2 ** 32 - 1].flatMap((seed) =>
  ['shuffle 1', 'fc1.weight', 'drop1.dropout 31', ''].map((name) => ({ seed, name })),
);
const BELOW = [1, 2, 3, 10, 60_000, 2 ** 31 + 1];

function streams(line: string, version: StreamsVersion): string {
  const document = network(line);
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  const run = { ...newRun({ name: '', spec: reading.spec, settings: document.training }), streams: version };
  return codeText(streamsCode(programOf(run, ''), false));
}

/** Up to the class's end. */
function streamClass(): string {
  const code = streams('line > linear 1 > mse', STREAMS_VERSION);
  return code.slice(0, code.indexOf('\n\n\n'));
}

test.skipIf(!python)(python ? title : `${title} (skipped: no Python here)`, () => {
  const source = `import json\n${streamClass()}
answer = []
for case in json.loads('${JSON.stringify(CASES)}'):
    random = Stream(case["seed"], case["name"])
    answer.append([[random.uniform() for _ in range(20)], [random.below(n) for n in ${JSON.stringify(BELOW)} for _ in range(20)]])
print(json.dumps(answer))
`;
  const { stdout, stderr } = spawnSync(python ?? '', ['-'], { input: source, encoding: 'utf8' });
  expect(stderr).toBe('');
  const ours = CASES.map(({ seed, name }) => {
    const random = randomStream(seed, name);
    const uniform = Array.from({ length: 20 }, random.uniform);
    return [uniform, BELOW.flatMap((n) => Array.from({ length: 20 }, () => random.below(n)))];
  });
  expect(JSON.parse(stdout)).toEqual(ours);
});

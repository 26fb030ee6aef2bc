import { expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { pinName, readPin } from './pinNames.ts';

const reading = readNetwork(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
const spec = reading.ok ? reading.spec : internal('a network of this test has problems');
const fc1 = parametersOf(spec).filter(({ name }) => name.startsWith('fc1.'));

test('a number is named as PyTorch indexes it, and the name leads back to it', () => {
  expect(readPin(fc1, 'weight[3,17]')).toEqual({ ok: true, value: { name: 'fc1.weight', place: 3 * 784 + 17 } });
  expect(readPin(fc1, ' fc1.bias[ 15 ] ')).toEqual({ ok: true, value: { name: 'fc1.bias', place: 15 } });
  for (const { name, shape } of parametersOf(spec)) {
    const place = shape.reduce((a, b) => a * b) - 1;
    const text = pinName(spec, { name, place }) ?? '';
    expect(readPin(parametersOf(spec), text)).toEqual({ ok: true, value: { name, place } });
  }
  expect(pinName(spec, { name: 'fc9.weight', place: 0 })).toBeUndefined();
  expect(pinName(spec, { name: 'fc1.bias', place: 16 })).toBeUndefined();
});

test.each(['', 'weight', 'weight[]', 'weight[16,0]', 'weight[0,784]', 'weight[0]', 'bias[0,0]', 'weight[-1,0]', 'fc2.weight[0,0]', 'x[0]'])(
  '%j is refused, with an example',
  (text) => {
    expect(readPin(fc1, text)).toMatchObject({ ok: false, reason: expect.stringMatching(/such as (weight\[0,0\]|bias\[0\])\.$/) });
  },
);

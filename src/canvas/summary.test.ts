import { expect, test } from 'vitest';
import { network } from '../network/notation.ts';
import { readNetwork } from '../network/read/readNetwork.ts';
import type { EngineName } from '../training/shared/protocol.ts';
import { summaryOf } from './summary.ts';

const line = (text: string, engine?: EngineName) => {
  const document = network(text);
  return summaryOf(document, readNetwork(document), 'ready', engine);
};

test('the line below the canvas', () => {
  const first = 'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy';
  expect(line(first, 'wasm')).toBe('101,770 parameters · 4 layers · ready to train on WASM');
  expect(line(first)).toBe('101,770 parameters · 4 layers · ready to train');
  expect(line('mnist > flatten > linear 12 > cross_entropy', 'cpu')).toBe('9,420 parameters · 2 layers · 1 thing to mend');
  expect(line('line > linear 1 > mse')).toBe('2 parameters · 1 layer · ready to train');
  expect(line('linear 1')).toBe('0 parameters · 1 layer · 2 things to do');
});

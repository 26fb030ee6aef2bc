import { expect, test } from 'vitest';
import { fileName } from './download.ts';

test('file names', () => {
  const names = ['MNIST, one hidden layer', 'Ünïcode/../x', '   ', '数字', 'a'.repeat(100)];
  expect(names.map(fileName)).toMatchInlineSnapshot(`
    [
      "mnist-one-hidden-layer.tinkergrad.json",
      "u-ni-code-x.tinkergrad.json",
      "network.tinkergrad.json",
      "network.tinkergrad.json",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.tinkergrad.json",
    ]
  `);
});

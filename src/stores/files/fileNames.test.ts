import { expect, test } from 'vitest';
import { baseName } from './fileNames.ts';

test('file names', () => {
  const names = ['MNIST, one hidden layer', 'Ünïcode/../x', '   ', '数字', 'a'.repeat(100)];
  expect(names.map(baseName)).toMatchInlineSnapshot(`
    [
      "mnist-one-hidden-layer",
      "u-ni-code-x",
      "network",
      "network",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]
  `);
});

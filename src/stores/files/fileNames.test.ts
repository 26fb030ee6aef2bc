import fc from 'fast-check';
import { expect, test } from 'vitest';
import { baseName } from './fileNames.ts';

test('file names', () => {
  const names = [
    'MNIST, one hidden layer',
    'Ünïcode/../x',
    'Größe: 2 × 3',
    '   ',
    '数字を読む',
    'Нейронная сеть №1',
    'शून्य से नौ',
    'e\u0301te\u0301',
    '\u202efdp.exe',
    '🙂',
    'CON',
    '../../etc',
    'a'.repeat(100),
  ];
  expect(names.map(baseName)).toMatchInlineSnapshot(`
    [
      "mnist-one-hidden-layer",
      "ünïcode-x",
      "größe-2-3",
      "network",
      "数字を読む",
      "нейронная-сеть-1",
      "शून्य-से-नौ",
      "été",
      "fdp-exe",
      "network",
      "con-network",
      "etc",
      "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ]
  `);
});

test('whatever a network is called, its file has a name that every file system takes', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 300 })), (text) => {
      const name = baseName(text);
      expect(name).toMatch(/^[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*$/u);
      expect(new TextEncoder().encode(`${name}-step-1000000.tinkergrad.json`).length).toBeLessThanOrEqual(255);
      expect(name).toBe(name.normalize('NFC'));
      expect(name).not.toMatch(/-$|^(con|prn|aux|nul|com\d|lpt\d)$/);
    }),
    { seed: 72, numRuns: 200 },
  );
});

/** Which bytes are text. */
import { expect, test } from 'vitest';
import { decodeUtf8 } from './utf8.ts';

test('reads UTF-8, with and without a byte order mark', () => {
  expect(decodeUtf8(new TextEncoder().encode('ŷ → 𝕏'))).toBe('ŷ → 𝕏');
  expect(decodeUtf8(Uint8Array.of(0xef, 0xbb, 0xbf, 0x7b, 0x7d))).toBe('{}');
});

test.each([
  ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
  ['a PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['an overlong slash', [0xc0, 0xaf]],
  ['a lone surrogate', [0xed, 0xa0, 0x80]],
  ['a cut character', [0xe2, 0x82]],
])('refuses %s', (_, bytes) => {
  expect(decodeUtf8(Uint8Array.from(bytes))).toBeUndefined();
});

/** Base64 compared with RFC 4648's own examples, Node's encoder, and its own inverse. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeBase64, decodeBase64Url, decodeFloats, encodeBase64, encodeBase64Url, encodeFloats } from './base64.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);

test('writes the examples of RFC 4648, section 10', () => {
  const examples = ['', 'f', 'fo', 'foo', 'foob', 'fooba', 'foobar'].map((text) => encodeBase64(bytesOf(text)));
  expect(examples).toEqual(['', 'Zg==', 'Zm8=', 'Zm9v', 'Zm9vYg==', 'Zm9vYmE=', 'Zm9vYmFy']);
});

test('agrees with Node on any bytes, and reads back what it wrote', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = encodeBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(decodeBase64(text)).toEqual(bytes);
    }),
    { seed: 1 },
  );
});

test('writes and reads more bytes than one call can take', () => {
  const bytes = Uint8Array.from({ length: 300_001 }, (_, i) => (i * 31) & 255);
  expect(encodeBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
  expect(decodeBase64(encodeBase64(bytes))?.join()).toBe(bytes.join());
});

test.each(['Z', 'Zg', 'Zg=', 'Zg===', '====', 'Z===', 'Zm9v\n', 'Zm 9', 'Zm-_', 'Zm9é', 'Zm9\u{1d54f}', 'Zh==', 'Zm9=', '=Zm9', 'Z=g='])(
  'refuses %j',
  (text) => {
    expect(decodeBase64(text)).toBeUndefined();
  },
);

test('reads any text as bytes that write the same text, or refuses it', () => {
  const nearly = fc.array(fc.constantFrom(...'ABCZaz09+/=-_ \n'), { maxLength: 12 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ maxLength: 12 })), (text) => {
      const bytes = decodeBase64(text);
      if (bytes) expect(encodeBase64(bytes)).toBe(text);
    }),
    { seed: 2 },
  );
});

test('for links, agrees with Node on any bytes, and refuses what stands in no link', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = encodeBase64Url(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64url'));
      expect(decodeBase64Url(text)).toEqual(bytes);
    }),
    { seed: 4 },
  );
  expect([encodeBase64Url(Uint8Array.of(251, 255, 254, 1)), 'Zg==', '+_8=', 'a b', 'Zg.', 'Z', 'Zh'].map(decodeBase64Url)).toEqual([
    Uint8Array.of(251, 255, 254, 1),
    ...Array(6).fill(undefined),
  ]);
});

test('writes floats little-endian, as numpy does with "<f4"', () => {
  expect(encodeFloats(Float32Array.of(1, -2))).toBe('AACAPwAAAMA=');
});

test('gives back every float bit for bit', () => {
  fc.assert(
    fc.property(fc.float32Array({ maxLength: 400 }), (values) => {
      expect(decodeFloats(encodeFloats(values))).toEqual(values);
    }),
    { seed: 3 },
  );
});

test('refuses bytes that are no whole floats', () => {
  expect(decodeFloats('Zm9v')).toBeUndefined();
  expect(decodeFloats('****')).toBeUndefined();
});

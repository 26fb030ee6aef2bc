/** Pictures of any size become 28 × 28 shades: pixel by pixel where they are of that size, by means where they are not. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitPicture } from './fitPicture.ts';

type Paint = (x: number, y: number) => readonly [number, number, number, number?];
const paint = (width: number, height: number, at: Paint): Uint8Array =>
  Uint8Array.from({ length: height * width * 4 }, (_, i) => {
    const pixel = Math.floor(i / 4);
    return at(pixel % width, Math.floor(pixel / width))[i % 4] ?? 255;
  });
const gray = (shade: number) => [shade, shade, shade] as const;

test('28 × 28 shades of gray stay as they are, byte for byte', () => {
  const shades = Uint8Array.from({ length: 784 }, (_, i) => (i * 37) % 256);
  expect(
    fitPicture(
      { width: 28, height: 28 },
      paint(28, 28, (x, y) => gray(shades[y * 28 + x] ?? 0)),
    ),
  ).toEqual(shades);
});

test('of a picture twice as large each pixel is the mean of four', () => {
  const at = (x: number, y: number) => (x * 7 + y * 13) % 256;
  const fitted = fitPicture(
    { width: 56, height: 56 },
    paint(56, 56, (x, y) => gray(at(x, y))),
  );
  const mean = (x: number, y: number) =>
    Math.round((at(2 * x, 2 * y) + at(2 * x + 1, 2 * y) + at(2 * x, 2 * y + 1) + at(2 * x + 1, 2 * y + 1)) / 4);
  for (const [x, y] of [[0, 0], [5, 20], [27, 27]] as const) expect(fitted[y * 28 + x]).toBe(mean(x, y)); // biome-ignore format: places
});

test('a wide picture keeps its form in the middle, on the mean of its corners', () => {
  const fitted = fitPicture(
    { width: 28, height: 14 },
    paint(28, 14, (_, y) => gray(y === 0 || y === 13 ? 40 : 200)),
  );
  const rows = Array.from({ length: 28 }, (_, y) => fitted[y * 28]);
  expect(rows.slice(0, 9)).toEqual([40, 40, 40, 40, 40, 40, 40, 40, 200]);
  expect(rows.slice(19)).toEqual([200, 40, 40, 40, 40, 40, 40, 40, 40]);
});

test('colors are as bright as they seem, and what is transparent is white', () => {
  const colors: Paint = (x) => ([[255, 0, 0], [0, 255, 0], [0, 0, 255], [0, 0, 0, 0]] as const)[Math.floor(x / 7)] ?? [0, 0, 0]; // biome-ignore format: a row
  const fitted = fitPicture({ width: 28, height: 28 }, paint(28, 28, colors));
  expect([0, 7, 14, 21].map((x) => fitted[x])).toEqual([76, 150, 29, 255]);
});

test('whatever the size is, one shade stays that shade, and no pixel is darker or lighter than all of the picture', () => {
  const side = fc.integer({ min: 1, max: 90 });
  fc.assert(
    fc.property(side, side, fc.uint8Array({ minLength: 1, maxLength: 30 }), (width, height, shades) => {
      const fitted = fitPicture(
        { width, height },
        paint(width, height, (x, y) => gray(shades[(x * 3 + y * 5) % shades.length] ?? 0)),
      );
      expect(Math.min(...fitted)).toBeGreaterThanOrEqual(Math.min(...shades) - 1);
      expect(Math.max(...fitted)).toBeLessThanOrEqual(Math.max(...shades) + 1);
    }),
    { numRuns: 60 },
  );
});

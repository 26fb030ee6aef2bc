/** Pictures as numbers: paths and pixels. */
import { array, assert, float, property } from 'fast-check';
import { expect, test } from 'vitest';
import { barsPath, linePath, rangeOf } from './paths.ts';
import { countPictures, fullColorSize, paintPixels } from './pixels.ts';

test('the range of values is never empty and always finite', () => {
  expect([rangeOf([]), rangeOf([Number.NaN]), rangeOf([3]), rangeOf([1, Number.NaN, -2, Number.POSITIVE_INFINITY])]).toEqual([
    [0, 1],
    [0, 1],
    [2.5, 3.5],
    [-2, 1],
  ]);
});

test('a line breaks where there is no number', () => {
  expect(
    linePath([
      [0, 1],
      [1, 2.345],
      [2, Number.NaN],
      [3, 4],
      [4, 5],
    ]),
  ).toBe('M0 1L1 2.35M3 4L4 5');
});

test('bars are as high as their counts, and one that counts anything can be seen', () => {
  expect(barsPath([0, 1000, 1], 0, 30, 20)).toBe('M10 20V0h9V20zM20 20V19h9V20z');
  expect(barsPath([0, 0], 0, 30, 20)).toBe('');
});

test('no path ever holds a number that is none', () => {
  assert(
    property(array(float(), { maxLength: 200 }), (values) => {
      expect(linePath(values.map((value, i) => [i, value]))).not.toMatch(/NaN|Infinity/);
      expect(barsPath(values, 0, 100, 20)).not.toMatch(/NaN|Infinity/);
    }),
    { seed: 6 },
  );
});

const pixelAt = ({ width, rgba }: ReturnType<typeof paintPixels>, x: number, y: number) => [
  ...rgba.slice((y * width + x) * 4, (y * width + x) * 4 + 4),
];

test('pictures lie side by side with a see-through gap, then in the next row', () => {
  const painted = paintPixels(Uint8Array.of(255, 0, 0, 0, 0, 7, 0, 0, 9, 0, 0, 0), 'gray', { wide: 2, high: 2, columns: 2, gap: 1 });
  expect([painted.width, painted.height]).toEqual([5, 5]);
  expect([pixelAt(painted, 0, 0), pixelAt(painted, 2, 0), pixelAt(painted, 4, 0), pixelAt(painted, 0, 3)]).toEqual([
    [255, 255, 255, 255],
    [0, 0, 0, 0],
    [7, 7, 7, 255],
    [9, 9, 9, 255],
  ]);
});

test('weights are red below 0, blue above, faint at 0, and left out where they are no number', () => {
  const painted = paintPixels(Float32Array.of(-2, 0, 2, Number.NaN), 'diverging', { wide: 2, high: 2, columns: 1, gap: 0 }, 2);
  expect([pixelAt(painted, 0, 0), pixelAt(painted, 1, 0), pixelAt(painted, 0, 1), pixelAt(painted, 1, 1)]).toMatchInlineSnapshot(`
    [
      [
        224,
        60,
        84,
        255,
      ],
      [
        128,
        128,
        128,
        26,
      ],
      [
        72,
        104,
        246,
        255,
      ],
      [
        0,
        0,
        0,
        0,
      ],
    ]
  `);
  expect([fullColorSize([0.5, -3, Number.NaN]), fullColorSize([]), countPictures(new Uint8Array(1600), 784)]).toEqual([3, 1, 2]);
});

test('a matrix is painted as wide and as high as it is', () => {
  const painted = paintPixels(Uint8Array.of(1, 2, 3, 4, 5, 6), 'gray', { wide: 3, high: 2, columns: 1, gap: 0 });
  expect([painted.width, painted.height, pixelAt(painted, 2, 0)[0], pixelAt(painted, 0, 1)[0]]).toEqual([3, 2, 3, 4]);
});

test('a few numbers far from all others do not leave these pale', () => {
  const many = Array.from({ length: 10_000 }, (_, i) => (i % 2 === 0 ? 0.1 : -0.1));
  expect(fullColorSize([...many, 100])).toBeLessThan(6);
  expect(fullColorSize(many)).toBe(0.1);
});

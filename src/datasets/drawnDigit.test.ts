/** Ink becomes a digit as NIST's became MNIST's: 20 × 20, gray at its edges, its center of mass in the middle. */
import { assert, integer, property, tuple } from 'fast-check';
import { expect, test } from 'vitest';
import { DIGIT_SIDE, drawnDigit } from './drawnDigit.ts';
import { erase, INK_SIDE, type InkPoint, inkFrame, inkOf, moved, noInk, stroke } from './ink.ts';

const draw = (...points: readonly InkPoint[]) => points.reduce((ink, point, i) => stroke(ink, points[i - 1] ?? point, point), noInk());
const point = tuple(integer({ min: 0, max: INK_SIDE }), integer({ min: 0, max: INK_SIDE }));

/** The box around the pixels that are not 0, and their center of mass. */
function measure(pixels: Float32Array) {
  const inked = [...pixels.entries()].filter(([, shade]) => shade > 0);
  const mass = inked.reduce((sum, [, shade]) => sum + shade, 0);
  const [xs, ys] = [inked.map(([i]) => i % DIGIT_SIDE), inked.map(([i]) => Math.floor(i / DIGIT_SIDE))];
  const center = [xs, ys].map((at) => inked.reduce((sum, [, shade], i) => sum + shade * ((at[i] ?? 0) + 0.5), 0) / mass);
  return { width: Math.max(...xs) - Math.min(...xs) + 1, height: Math.max(...ys) - Math.min(...ys) + 1, center };
}

test('any stroke fills 20 pixels, keeps its aspect, and its center of mass is in the pixel of the middle', () => {
  assert(
    property(point, point, (from, to) => {
      const ink = draw(from, to);
      const frame = inkFrame(ink, INK_SIDE);
      if (!frame || frame.right - frame.left < 20 || frame.bottom - frame.top < 20) return; // a pen at the edge draws half a dot
      const { width, height, center } = measure(drawnDigit(ink, INK_SIDE, true).pixels);
      expect(Math.max(width, height)).toBe(20);
      const aspect = (frame.right - frame.left) / (frame.bottom - frame.top);
      expect(Math.abs(Math.min(width, height) - 20 * Math.min(aspect, 1 / aspect))).toBeLessThan(1.01);
      for (const at of center) expect(Math.abs(at - 14.5)).toBeLessThan(0.51);
    }),
    { seed: 4, numRuns: 60 },
  );
});

test('where the ink lies changes nothing', () => {
  const ink = draw([60, 60], [140, 70], [90, 170]);
  expect(drawnDigit(moved(ink, 83, -17), INK_SIDE, true).pixels).toEqual(drawnDigit(ink, INK_SIDE, true).pixels);
});

test('edges are gray by how much of the pixel is inked', () => {
  const field = noInk();
  for (let y = 100; y < 125; y++) field.fill(255, y * INK_SIDE + 50, y * INK_SIDE + 250);
  const { pixels } = drawnDigit(field, INK_SIDE, true);
  const column = Array.from({ length: DIGIT_SIDE }, (_, y) => pixels[y * DIGIT_SIDE + 14] ?? 0).filter((shade) => shade > 0);
  expect(column.map((shade) => shade.toFixed(3))).toEqual(['1.000', '1.000', '0.500']);
});

test('not centered, ten by ten points are one pixel; a digit that is laid down comes out as it went in', () => {
  const digit = Uint8Array.from({ length: 784 }, (_, i) => (i % 28 > 6 && i % 28 < 20 && i > 200 && i < 600 ? (i * 31) % 256 : 0));
  const { pixels } = drawnDigit(inkOf(digit, DIGIT_SIDE), INK_SIDE, false);
  for (const [i, byte] of digit.entries()) expect(pixels[i]).toBeCloseTo(byte / 255, 5);
});

test('an empty field is an empty digit', () => {
  for (const isCentered of [true, false]) expect(drawnDigit(noInk(), INK_SIDE, isCentered).pixels.every((shade) => shade === 0)).toBe(true);
});

test('what is drawn can be erased, and what leaves the field is gone', () => {
  const line = draw([20, 20], [260, 200]);
  expect(inkFrame(erase(line, [20, 20], [260, 200]), INK_SIDE)).toBeUndefined();
  expect(inkFrame(moved(moved(line, 300, 0), -300, 0), INK_SIDE)).toBeUndefined();
});

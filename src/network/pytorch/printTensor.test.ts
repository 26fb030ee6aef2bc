/** Tensors as PyTorch prints them: its rules of digits, widths, lines and dots, and Python's way to round. */
import { expect, test } from 'vitest';
import { printedPlaces, printParameter, printTensor } from './printTensor.ts';

const f32 = (values: readonly number[]) => Float32Array.from(values);
const tensor = (shape: readonly number[], values: ArrayLike<number>, requiresGrad = false) => printTensor({ shape, values, requiresGrad });
const row = (...values: number[]) => tensor([values.length], f32(values));

test('a Parameter says what it holds, and requires_grad only where it is so', () => {
  const weight = { shape: [1, 1], values: f32([0.6]) };
  expect(printParameter({ ...weight, requiresGrad: true })).toBe('Parameter containing:\ntensor([[0.6000]], requires_grad=True)');
  expect(printParameter({ ...weight, requiresGrad: false })).toBe('Parameter containing:\ntensor([[0.6000]])');
});

test.each([
  [[1.21], 'tensor([1.2100])'],
  [[1, 2, 3], 'tensor([1., 2., 3.])'],
  [[0, 0], 'tensor([0., 0.])'],
  [[1000, 2000, -3], 'tensor([1000., 2000.,   -3.])'],
  [[1, 5000], 'tensor([1.0000e+00, 5.0000e+03])'],
  [[1e-5, 0.3], 'tensor([1.0000e-05, 3.0000e-01])'],
  [[2e9, 1e9], 'tensor([2.0000e+09, 1.0000e+09])'],
  [[0.03125, 0.09375], 'tensor([0.0312, 0.0938])'], // ties go to the even digit
  [[0.5, -0], 'tensor([0.5000, -0.0000])'],
  [[Number.NaN, Number.POSITIVE_INFINITY, 0.5], 'tensor([   nan,    inf, 0.5000])'],
  [[Number.NEGATIVE_INFINITY, 1, 2], 'tensor([-inf, 1., 2.])'],
])('%j', (values, text) => {
  expect(row(...values)).toBe(text);
});

test('one width for all numbers, and a line as long as 80 characters take', () => {
  expect(tensor([3, 1], f32([0.0274, -0.046, 0.0918]), true)).toBe(
    'tensor([[ 0.0274],\n        [-0.0460],\n        [ 0.0918]], requires_grad=True)',
  );
  expect(row(...new Array<number>(30).fill(0.25)).split('\n')).toEqual([
    `tensor([${new Array(9).fill('0.2500').join(', ')},`,
    `        ${new Array(9).fill('0.2500').join(', ')},`,
    `        ${new Array(9).fill('0.2500').join(', ')},`,
    '        0.2500, 0.2500, 0.2500])',
  ]);
  expect(row(...new Array<number>(30).fill(0)).split('\n')[0]).toBe(`tensor([${new Array(24).fill('0.').join(', ')},`);
  expect(tensor([5], f32([0.03125, 0.09375, 0, 0.5, 0.00011]), true)).toBe(
    'tensor([3.1250e-02, 9.3750e-02, 0.0000e+00, 5.0000e-01, 1.1000e-04],\n       requires_grad=True)',
  );
});

test('of more than 1,000 numbers the ends', () => {
  const values = (shape: readonly number[]) => printedPlaces(shape).map((place) => place + 0.5);
  expect(tensor([30, 40], values([30, 40]), true)).toBe(
    [
      'tensor([[5.0000e-01, 1.5000e+00, 2.5000e+00,  ..., 3.7500e+01, 3.8500e+01,',
      '         3.9500e+01],',
      '        [4.0500e+01, 4.1500e+01, 4.2500e+01,  ..., 7.7500e+01, 7.8500e+01,',
      '         7.9500e+01],',
      '        [8.0500e+01, 8.1500e+01, 8.2500e+01,  ..., 1.1750e+02, 1.1850e+02,',
      '         1.1950e+02],',
      '        ...,',
      '        [1.0805e+03, 1.0815e+03, 1.0825e+03,  ..., 1.1175e+03, 1.1185e+03,',
      '         1.1195e+03],',
      '        [1.1205e+03, 1.1215e+03, 1.1225e+03,  ..., 1.1575e+03, 1.1585e+03,',
      '         1.1595e+03],',
      '        [1.1605e+03, 1.1615e+03, 1.1625e+03,  ..., 1.1975e+03, 1.1985e+03,',
      '         1.1995e+03]], requires_grad=True)',
    ].join('\n'),
  );
  expect(tensor([1001], new Array(6).fill(0.5))).toBe('tensor([0.5000, 0.5000, 0.5000,  ..., 0.5000, 0.5000, 0.5000])');
  expect(printedPlaces([1000])).toHaveLength(1000);
  expect(printedPlaces([2, 600])).toEqual([0, 1, 2, 597, 598, 599, 600, 601, 602, 1197, 1198, 1199]);
});

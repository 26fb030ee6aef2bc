/** What is said of a drawn image, against sums that are made otherwise: probabilities, numeric differences, layer after layer. */
import { beforeAll, expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import type { DrawingAnswer } from '../../shared/views.ts';
import { planOf, startCpuEngine } from '../testing/harness.ts';
import { noiseDigits } from '../testing/noiseDigits.ts';
import { createTrainer } from '../trainer.ts';

beforeAll(startCpuEngine);

const digits = noiseDigits(16);
const pixels = digits.read(Uint32Array.of(3)).x.slice();

/** A network before its first step, and the question. */
function ask(line: string, drawn: Float32Array = pixels) {
  const trainer = createTrainer(planOf(network(line), { seed: 5, batch_size: 16 }), { train: digits });
  const { drawing } = trainer.snapshot({ drawing: { pixels: drawn } }).views;
  const parameters = trainer.parameters();
  trainer.dispose();
  return { drawing: drawing as DrawingAnswer, parameters };
}

const SMOOTH = 'mnist > flatten > linear 12 > tanh > linear 10 > cross_entropy';

/** The network once more, in plain loops of doubles: outputs of fc1, of tanh and of fc2. */
function byHand(parameters: ReadonlyMap<string, Float32Array>, image: ArrayLike<number>) {
  const linear = (id: string, x: readonly number[]) =>
    Array.from(parameters.get(`${id}.bias`) ?? [], (bias, i) =>
      x.reduce((sum, value, j) => sum + value * (parameters.get(`${id}.weight`)?.[i * x.length + j] ?? 0), bias),
    );
  const hidden = linear('fc1', Array.from(image));
  const squashed = hidden.map(Math.tanh);
  return [hidden, squashed, linear('fc2', squashed)] as const;
}

test('outputs of each layer, and probabilities that are softmax of the last', () => {
  const { drawing, parameters } = ask(SMOOTH);
  const layers = byHand(parameters, pixels);
  for (const [i, id] of ['fc1', 'act1', 'fc2'].entries()) {
    const shown = drawing.neurons.get(id);
    expect(shown?.count).toBe(layers[i]?.length);
    expect(shown?.active).toBe(layers[i]?.filter((value) => value > 0).length);
    for (const [j, value] of (layers[i] ?? []).entries()) expect(shown?.values[j]).toBeCloseTo(value, 4);
  }
  const exponentials = layers[2].map(Math.exp);
  const sum = exponentials.reduce((a, b) => a + b);
  for (const [i, value] of exponentials.entries()) expect(drawing.probabilities[i]).toBeCloseTo(value / sum, 5);
});

test('a pixel speaks for the answer as much as its lead grows with it: against numeric differences', () => {
  const { drawing, parameters } = ask(SMOOTH);
  const [, , scores] = byHand(parameters, pixels);
  const best = scores.indexOf(Math.max(...scores));
  const lead = (image: ArrayLike<number>) => {
    const [, , out] = byHand(parameters, image);
    return (out[best] ?? 0) - out.reduce((a, b) => a + b) / out.length;
  };
  const h = 1e-4;
  const inked = [...pixels.keys()].filter((i) => (pixels[i] ?? 0) > 0.3).slice(0, 40);
  for (const i of inked) {
    const at = (by: number) => lead(Array.from(pixels, (shade, j) => (i === j ? shade + by : shade)));
    expect(drawing.why[i]).toBeCloseTo(((at(h) - at(-h)) / (2 * h)) * (pixels[i] ?? 0), 5);
  }
  expect([...drawing.why].every((value, i) => (pixels[i] ?? 0) > 0 || value === 0)).toBe(true);
});

test('without a bias and a bend, what all pixels say adds up to the lead itself', () => {
  const { drawing, parameters } = ask('mnist > flatten > linear 10 > cross_entropy');
  const scores = [...(drawing.neurons.get('fc1')?.values ?? [])].map((score, i) => score - (parameters.get('fc1.bias')?.[i] ?? 0));
  const best = [...drawing.probabilities].indexOf(Math.max(...drawing.probabilities));
  const sum = drawing.why.reduce((a, b) => a + b);
  expect(sum).toBeCloseTo((scores[best] ?? 0) - scores.reduce((a, b) => a + b) / 10, 4);
});

test('of many neurons each number stands for a few, and an image as it comes counts as one row', () => {
  const { drawing } = ask('mnist > relu > flatten > linear 130 > identity > linear 10 > cross_entropy');
  expect([...drawing.neurons].map(([id, { count, values }]) => [id, count, values.length])).toEqual([
    ['act1', 784, 61],
    ['fc1', 130, 44],
    ['fc2', 10, 10],
  ]);
  const rows = Array.from({ length: 61 }, (_, i) => Math.max(...pixels.subarray(i * 13, i * 13 + 13)));
  expect([...(drawing.neurons.get('act1')?.values ?? [])]).toEqual(rows);
});

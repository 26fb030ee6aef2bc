/** The arithmetic of a step says what is so: every equation holds in the numbers that are written, for every loss and optimizer. */
import { beforeAll, describe, expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import { BEATS, type Beat } from '../../network/beats.ts';
import { network } from '../../network/notation.ts';
import { OPTIMIZER_NAMES, type TrainingSettings } from '../../network/training.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';
import { pointsSource } from '../../training/worker/data/pointsSource.ts';
import { planOf, startCpuEngine, withPoints } from '../../training/worker/testing/harness.ts';
import { createTrainer, type Trainer } from '../../training/worker/trainer.ts';
import { BEAT_LINES } from './beatLines.ts';

beforeAll(startCpuEngine);

function trainerOf(plan: RunPlan): Trainer {
  const { params } = plan.spec.data;
  return params.name === 'mnist' ? internal('no digits here') : createTrainer(plan, { train: pointsSource(params) });
}

/** What the page says after each of some beats. */
function lines(plan: RunPlan, beats: readonly Beat[]): readonly (readonly [Beat, readonly string[]])[] {
  const trainer = trainerOf(plan);
  const told = beats.map((beat) => {
    trainer.beat(beat, plan.settings);
    const view = trainer.snapshot({ beats: {} }).views.beats as BeatsView;
    return [beat, BEAT_LINES[beat]({ spec: plan.spec, settings: plan.settings, view })] as const;
  });
  trainer.dispose();
  return told;
}

const NEURON = withPoints(network('points > linear 1 > l1'), [[1]], [[2]]);
const START = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);
const plain = { ...planOf(NEURON, { optimizer: 'SGD', lr: 0.1, batch_size: 1 }), parameters: START };

const text = (told: ReturnType<typeof lines>): string =>
  `\n${told.map(([beat, all]) => [beat, ...all.map((line) => `  ${line}`)].join('\n')).join('\n')}\n`;

test('one neuron, in full', () => {
  expect(text(lines(plain, BEATS))).toMatchInlineSnapshot(`
    "
    zero_grad
      w.grad = None
      b.grad = None
    forward
      ŷ = 0.6 · 1 + 1.21 = 1.81
    loss
      L = | 1.81 − 2 | = 0.19
    backward
      ∂L/∂ŷ = −1
      ∂L/∂w = ( −1 ) · 1 = −1
      ∂L/∂b = −1
    step
      w ← 0.6 − 0.1 · ( −1 ) = 0.7
      b ← 1.21 − 0.1 · ( −1 ) = 1.31
    "
  `);
});

test('without zero_grad the gradient joins the one before, and a second step takes the same one again', () => {
  expect(text(lines(plain, [...BEATS, 'step', 'forward', 'loss', 'backward', 'step']).slice(5))).toMatchInlineSnapshot(`
    "
    step
      w ← 0.7 − 0.1 · ( −1 ) = 0.8
      b ← 1.31 − 0.1 · ( −1 ) = 1.41
    forward
      ŷ = 0.8 · 1 + 1.41 = 2.21
    loss
      L = | 2.21 − 2 | = 0.21
    backward
      ∂L/∂ŷ = 1
      ∂L/∂w = 1 · 1 = 1 , w.grad = −1 + 1 = 0
      ∂L/∂b = 1 , b.grad = −1 + 1 = 0
    step
      w ← 0.8 − 0.1 · 0 = 0.8
      b ← 1.41 − 0.1 · 0 = 1.41
    "
  `);
});

test('several samples, a layer between, and what is too long is dots', () => {
  const points = withPoints(network('points > linear 2 > relu > linear 1 > mse'), [[-1], [0.5], [2], [3], [4]], [[1], [0], [2], [3], [5]]);
  const values = { 'fc1.weight': [1, -0.5], 'fc1.bias': [0, 0.25], 'fc2.weight': [0.5, 2], 'fc2.bias': [-1] };
  const parameters = new Map(Object.entries(values).map(([name, numbers]) => [name, Float32Array.from(numbers)]));
  const plan = { ...planOf(points, { optimizer: 'SGD', lr: 0.1, batch_size: 5, shuffle: false }), parameters };
  expect(text(lines(plan, BEATS))).toMatchInlineSnapshot(`
    "
    zero_grad
      fc1.weight[0,0].grad = None
      fc1.weight[1,0].grad = None
      fc1.bias[0].grad = None
      fc1.bias[1].grad = None
      fc2.weight[0,0].grad = None
      fc2.weight[0,1].grad = None
      fc2.bias[0].grad = None
    forward
      fc1_0 = 1 · ( −1 ) + 0 = −1
      fc1_1 = ( −0.5 ) · ( −1 ) + 0.25 = 0.75
      act1 = ReLU ( −1 , 0.75 ) = ( 0 , 0.75 )
      ŷ = 0.5 · 0 + 2 · 0.75 + ( −1 ) = 0.5
    loss
      L = 1/5 · ( (~0.5~−~1~)^2 + (~−0.75~−~0~)^2 + (~0~−~2~)^2 + … ) = 5.412
    backward
      ∂L/∂ŷ = −0.2
      ∂L/∂fc1.weight[0,0] = 0 · ( −1 ) + ( −0.15 ) · 0.5 + ( −0.4 ) · 2 + … = −5.575
      ∂L/∂fc1.weight[1,0] = ( −0.4 ) · ( −1 ) + 0 · 0.5 + 0 · 2 + … = 0.4
      ∂L/∂fc1.bias[0] = −1.85
      ∂L/∂fc1.bias[1] = −0.4
      ∂L/∂fc2.weight[0,0] = ( −0.2 ) · 0 + ( −0.3 ) · 0.5 + ( −0.8 ) · 2 + … = −11.15
      ∂L/∂fc2.weight[0,1] = ( −0.2 ) · 0.75 + ( −0.3 ) · 0 + ( −0.8 ) · 0 + … = −0.15
      ∂L/∂fc2.bias[0] = −3.9
    step
      fc1.weight[0,0] ← 1 − 0.1 · ( −5.575 ) = 1.558
      fc1.weight[1,0] ← −0.5 − 0.1 · 0.4 = −0.54
      fc1.bias[0] ← 0 − 0.1 · ( −1.85 ) = 0.185
      fc1.bias[1] ← 0.25 − 0.1 · ( −0.4 ) = 0.29
      fc2.weight[0,0] ← 0.5 − 0.1 · ( −11.15 ) = 1.615
      fc2.weight[0,1] ← 2 − 0.1 · ( −0.15 ) = 2.015
      fc2.bias[0] ← −1 − 0.1 · ( −3.9 ) = −0.61
    "
  `);
});

test('a loss of one’s own is its formula, as a script has it', () => {
  const points = withPoints(network('points > linear 1 > custom'), [[1]], [[2]]);
  const told = lines({ ...planOf(points, { optimizer: 'SGD', lr: 0.1, batch_size: 1 }), parameters: START }, BEATS);
  expect(text(told.slice(2, 3))).toMatchInlineSnapshot(`
    "
    loss
      L = \`torch.abs(y_pred~-~y_true).mean()\` = 0.19
    "
  `);
});

const SETTINGS: readonly Partial<TrainingSettings>[] = [
  ...OPTIMIZER_NAMES.map((optimizer) => ({ optimizer, lr: 0.02 })),
  ...OPTIMIZER_NAMES.map((optimizer) => ({ optimizer, lr: 0.02, weight_decay: 0.3 })),
  { optimizer: 'SGD', lr: 0.05, momentum: 0.9 },
  { optimizer: 'SGD', lr: 0.05, momentum: 0.9, nesterov: true, weight_decay: 0.1 },
  { optimizer: 'RMSprop', lr: 0.01, momentum: 0.5 },
];

/** What a side of an equation comes to; undefined where not all of it is written. */
function worth(side: string): number | undefined {
  if (/[…,a-zA-Zŷ]/.test(side.replaceAll(/\de[+-]\d/g, ''))) return undefined;
  const code = side.split(' ').map(coded).join(' ');
  return new Function(`return ${code.replaceAll(/\| (.+?) \|/g, 'Math.abs($1)')}`)() as number;
}

const SIGNS: Readonly<Record<string, string>> = { '−': '-', '·': '*' };

/** A word of a formula in JavaScript. */
function coded(word: string): string {
  const [over, under] = word.split('/');
  if (under !== undefined) return `(${coded(over ?? '')}) / (${coded(under)})`;
  if (word.includes('~')) return word.split('~').map(coded).join(' ');
  if (word.startsWith('√')) return `Math.sqrt(${coded(word.slice(1))})`;
  return SIGNS[word] ?? word.replace('^', ' ** ').replace(/^−(.+)/, '(-$1)');
}

/** Both sides of each equation that is written in full. */
const equations = (line: string): readonly (readonly [number, number])[] =>
  line.split(/ , (?=\S*grad)/).flatMap((part) => {
    const values = part.split(/ [=←] /).map(worth);
    return values.slice(1).flatMap((value, i) => (value === undefined || values[i] === undefined ? [] : [[values[i], value] as const]));
  });

describe('every equation holds in the numbers that are written', () => {
  test.each(['l1', 'mse', 'smooth_l1', 'huber'])('%s', (loss) => {
    let count = 0;
    for (const given of SETTINGS) {
      const points = withPoints(network(`points > linear 2 > tanh > linear 1 > ${loss}`), [[-1], [0.5], [3]], [[1], [0], [4]]);
      const plan = planOf(points, { batch_size: 3, shuffle: false, seed: 3, ...given });
      for (const [beat, all] of lines(plan, [...BEATS, ...BEATS, ...BEATS])) {
        for (const line of all) {
          for (const [left, right] of equations(line)) {
            expect(Math.abs(left - right), `${beat} with ${JSON.stringify(given)}: ${line}`).toBeLessThanOrEqual(
              2e-3 * Math.abs(right) + 1e-3,
            );
            count += 1;
          }
        }
      }
    }
    expect(count).toBeGreaterThan(SETTINGS.length * 30);
  });
});

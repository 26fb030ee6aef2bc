/** Charts in words, for those who cannot see them. Pure. */
import { counted, formatCount, formatNumber, formatNumbers } from '../lib/numbers.ts';
import { markText } from './marks.ts';
import type { LrMark, QuantileRow, StepPoint, ValuesRow } from './points.ts';
import { firstBadStep, type TestValue } from './rows.ts';

/** The newest changes of the rate that a summary names. */
const MOST_MARKS = 3;

const afterSteps = (step: number, stepsPerEpoch: number): string => {
  const epochs = stepsPerEpoch >= 10 ? ` (${formatNumber(step / stepsPerEpoch, 3)} epochs)` : '';
  return `${counted(step, 'step')}${epochs}`;
};

/** `Loss over 2,814 steps (3 epochs): smoothed 0.1183 now, 2.31 at first, …` */
export function summarize(
  title: string,
  points: readonly StepPoint[],
  tests: readonly TestValue[],
  marks: readonly LrMark[],
  format: (value: number) => string,
  stepsPerEpoch: number,
): string {
  const [first, last, test] = [points[0], points.at(-1), tests.at(-1)];
  if (!first || !last) return test ? `${title}: test ${format(test.value)}.` : `${title}: nothing yet.`;
  const sentences = [
    `${title} over ${afterSteps(last.step, stepsPerEpoch)}: smoothed ${format(last.smooth)} now, ${format(first.smooth)} at first.`,
  ];
  if (test) sentences.push(`Test ${format(test.value)} after step ${formatCount(test.step)}.`);
  const bad = firstBadStep(points);
  if (bad !== undefined) sentences.push(`No number from step ${formatCount(bad)} on.`);
  for (const mark of marks.slice(-MOST_MARKS)) sentences.push(`Learning rate ${markText(mark)} at step ${formatCount(mark.step)}.`);
  return sentences.join(' ');
}

/** `fc1.weight after 100 steps: median 0.001, half of it from −0.02 to 0.02, all of it from −0.2 to 0.21.` */
export function summarizeQuantiles(name: string, rows: readonly QuantileRow[]): string {
  const last = rows.at(-1);
  if (!last) return `${name}: nothing yet.`;
  const [min, , q25, median, q75, , max] = formatNumbers(last.q);
  return `${name} after ${afterSteps(last.step, 0)}: median ${median}, half of it from ${q25} to ${q75}, all of it from ${min} to ${max}.`;
}

/** `Parameters after 100 steps: weight 10.02, bias 4.98.` */
export function summarizeValues(title: string, names: readonly string[], rows: readonly ValuesRow[]): string {
  const last = rows.at(-1);
  if (!last) return `${title}: nothing yet.`;
  const values = names.map((name, i) => `${name} ${formatNumber(last.latest[i] ?? Number.NaN)}`);
  return `${title} after ${afterSteps(last.lastStep, 0)}: ${values.join(', ')}.`;
}

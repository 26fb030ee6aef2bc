/** Charts in words, for those who cannot see them. Pure. */
import { formatNumber, formatNumbers } from '../lib/numbers.ts';
import { markText } from './marks.ts';
import { messages } from './messages.ts';
import type { LrMark, QuantileRow, StepPoint, ValuesRow } from './points.ts';
import { firstBadStep, type TestValue } from './rows.ts';

/** The newest changes of the rate that a summary names. */
const MOST_MARKS = 3;

/** None where an epoch says no more than a step. */
const epochsIn = (step: number, stepsPerEpoch: number): string | undefined =>
  stepsPerEpoch >= 10 ? formatNumber(step / stepsPerEpoch, 3) : undefined;

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
  const words = messages.summary;
  if (!first || !last) return test ? words.onlyTest(title, format(test.value)) : words.nothing(title);
  const sentences = [words.figure(title, last.step, epochsIn(last.step, stepsPerEpoch), format(last.smooth), format(first.smooth))];
  if (test) sentences.push(words.test(format(test.value), test.step));
  const bad = firstBadStep(points);
  if (bad !== undefined) sentences.push(words.noNumber(bad));
  for (const mark of marks.slice(-MOST_MARKS)) sentences.push(words.rate(markText(mark), mark.step));
  return sentences.join(' ');
}

/** `fc1.weight after 100 steps: median 0.001, half of it from −0.02 to 0.02, all of it from −0.2 to 0.21.` */
export function summarizeQuantiles(name: string, rows: readonly QuantileRow[]): string {
  const last = rows.at(-1);
  if (!last) return messages.summary.nothing(name);
  const [min = '', , q25 = '', median = '', q75 = '', , max = ''] = formatNumbers(last.q);
  return messages.summary.quantiles(name, last.step, median, [q25, q75], [min, max]);
}

/** `Parameters after 100 steps: weight 10.02, bias 4.98.` */
export function summarizeValues(title: string, names: readonly string[], rows: readonly ValuesRow[]): string {
  const last = rows.at(-1);
  if (!last) return messages.summary.nothing(title);
  const values = names.map((name, i) => `${name} ${formatNumber(last.latest[i] ?? Number.NaN)}`);
  return messages.summary.values(title, last.lastStep, values.join(', '));
}

/** Charts as they are drawn: what happened, joined only where it is known. */

import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { AccuracyChart } from '../../charts/AccuracyChart.tsx';
import { holdPlots } from '../../charts/holdPlots.ts';
import { LossChart } from '../../charts/LossChart.tsx';
import { ParameterChart } from '../../charts/ParameterChart.tsx';
import { ParameterLines } from '../../charts/ParameterLines.tsx';
import { TensorLines } from '../../charts/TensorLines.tsx';
import { createThinVectors } from '../../lib/thinVectors.ts';

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

/** A chart 240 pixels high, once it has found its size. */
async function draw(chart: ReactNode, width = 400): Promise<HTMLElement> {
  const place = document.createElement('div');
  place.style.cssText = `width: ${width}px; height: 240px; display: flex`;
  document.body.append(place);
  root = createRoot(place);
  flushSync(() => root?.render(chart));
  await expect.poll(() => place.querySelector('svg.recharts-surface path[fill-opacity]')).not.toBeNull();
  return place;
}

/** The places that the lines of a chart go through, stretch by stretch. */
const linesIn = (place: HTMLElement, selector: string): number[][][] =>
  [...place.querySelectorAll(`svg.recharts-surface ${selector}`)].map((path) =>
    (path.getAttribute('d') ?? '')
      .split('M')
      .filter(Boolean)
      .map((stretch) => stretch.split('L').map((point) => Number(point.replace('Z', '').split(' ')[1]))),
  );

const textIn = (place: HTMLElement): string => [...place.querySelectorAll('text')].map((text) => text.textContent).join(' | ');
const LINE = 'path[stroke-width="2"][fill="none"]';

const told = (rows: readonly (readonly [step: number, ...values: number[]])[], capacity = 200) => {
  const thin = createThinVectors(capacity);
  for (const [step, ...values] of rows) thin.append(step, Float32Array.from(values));
  return thin.buckets();
};
const steps = { marks: [], stepsPerEpoch: 1 };
const point = (step: number, low: number, mean = low, high = mean) => ({ firstStep: step, step, low, mean, high, smooth: mean });

test('an L1 loss at 0.1: the weight goes there and back at each step', async () => {
  const rows = told(Array.from({ length: 21 }, (_, step) => [step, step % 2 === 0 ? 0.6 : 0.7, 1.21]));
  const place = await draw(<ParameterLines names={['fc1.weight', 'fc1.bias']} rows={rows} {...steps} lastStep={20} />);
  const [weight] = linesIn(place, LINE)[0] ?? [];
  expect(weight).toHaveLength(21);
  expect(new Set(weight).size).toBe(2);
  expect(weight?.slice(1).every((y, i) => y !== weight[i])).toBe(true);
});

test('what has more steps than room is a band as wide as it moved', async () => {
  const rows = told(
    Array.from({ length: 4001 }, (_, step) => [step, step % 2 === 0 ? 0.6 : 0.7]),
    50,
  );
  const place = await draw(<ParameterLines names={['fc1.weight']} rows={rows} {...steps} lastStep={4000} />);
  const band = linesIn(place, 'path[fill-opacity="0.25"]')[0]?.[0] ?? [];
  const heights = [...new Set(band)].sort((a, b) => a - b);
  expect((heights.at(-1) ?? 0) - (heights[0] ?? 0)).toBeGreaterThan(5);
});

test('steps of which nothing is known are not joined', async () => {
  const rows = told([
    [0, 1],
    [1, 2],
    [50, 3],
    [51, 3],
  ]);
  const place = await draw(<ParameterLines names={['fc1.weight']} rows={rows} {...steps} lastStep={60} />);
  expect(linesIn(place, LINE)[0]?.map((stretch) => stretch.length)).toEqual([2, 2]);
});

test('samples of a large tensor stand alone, and quartiles are seen beside numbers that are far off', async () => {
  const q = [-5, -0.3, -0.1, 0, 0.1, 0.3, 7] as const;
  const place = await draw(
    <ParameterChart
      name="fc1.weight"
      rows={[
        { step: 0, q },
        { step: 400, q },
        { step: 800, q },
      ]}
      stepsPerEpoch={1}
      lastStep={800}
    />,
  );
  expect(linesIn(place, LINE)[0]?.map((stretch) => stretch.length)).toEqual([2, 2, 2]);
  const [half = []] = linesIn(place, 'path[fill-opacity="0.36"]')[0] ?? [];
  expect(Math.max(...half) - Math.min(...half)).toBeGreaterThan(20);
  expect(place.textContent).toContain('−5 … 7');
});

test('gradients of steps between which others were taken are not joined', async () => {
  const rows = [1, 2, 40, 80, 81].map((step) => ({ step, values: [0.1 / step, step === 40 ? 0 : 0.01] }));
  const place = await draw(
    <TensorLines
      title="Gradient norm"
      names={['fc1.weight', 'fc2.weight']}
      rows={rows}
      stepsPerEpoch={1}
      lastStep={90}
      empty=""
      zeros=""
    />,
  );
  expect(linesIn(place, 'path[stroke-width="2.5"]').map((line) => line.map((stretch) => stretch.length))).toEqual([
    [2, 2, 2],
    [2, 2],
  ]);
});

test('a log axis draws what is above 0, marks the zeros and says that they are there', async () => {
  const points = [point(1, 1), point(2, 0), point(3, 0.5), point(4, 0, 0.2, 0.4), point(5, 0.1)];
  const place = await draw(<LossChart points={points} tests={[]} {...steps} lastStep={5} logScale />);
  expect(textIn(place)).toContain('↓ down to 0');
  expect(linesIn(place, 'path[stroke-opacity="0.55"]')[0]?.map((stretch) => stretch.length)).toEqual([2, 3]);
  const marks = [...place.querySelectorAll('svg.recharts-surface path[stroke-width="1.25"]')].map(
    (path) => path.getAttribute('d')?.match(/M/g)?.length,
  );
  expect(marks).toEqual([2]);
});

test('an accuracy near 100 % is read off, on the axis of what is wrong as well', async () => {
  const points = Array.from({ length: 30 }, (_, i) => point(i + 1, 0.975 + i / 2000, 0.98 + i / 2000, i === 20 ? 1 : 0.99));
  const near = await draw(<AccuracyChart points={points} tests={[]} {...steps} lastStep={30} />);
  expect(textIn(near)).not.toContain('50\u00a0%');
  expect(textIn(near)).toContain('98\u00a0%');
  root?.unmount();
  document.body.replaceChildren();
  const learned = [point(1, 0.1), point(2, 0.9), point(3, 0.99), point(4, 0.99, 0.995, 1)];
  const place = await draw(<AccuracyChart points={learned} tests={[]} {...steps} lastStep={4} logScale />);
  expect(textIn(place)).toMatch(/90\s%.*99\s%|99\s%.*90\s%/);
  expect(textIn(place)).toContain('↑ up to 100');
  const [line = []] = linesIn(place, 'path[stroke-opacity="0.55"]')[0] ?? [];
  expect(line.slice(1).every((y, i) => y < (line[i] ?? 0))).toBe(true); // better is higher
});

test.each([
  [400, true],
  [230, false],
])('at the ends of lines nothing is cut: in a chart %i pixels wide', async (width, hasValues) => {
  const rows = told(Array.from({ length: 21 }, (_, step) => [step, -0.003_777, 0.005_888]));
  const place = await draw(<ParameterLines names={['fc1.weight[0,0]', 'fc2.bias']} rows={rows} {...steps} lastStep={20} />, width);
  const names = [...place.querySelectorAll<SVGTextElement>('text')].filter((one) => one.textContent?.startsWith('fc'));
  const right = place.querySelector('svg.recharts-surface')?.getBoundingClientRect().right ?? 0;
  expect(names.map(({ textContent }) => textContent?.includes('0.00'))).toEqual([hasValues, hasValues]);
  for (const one of names) expect(one.getBoundingClientRect().right).toBeLessThanOrEqual(right);
});

test('where all gradients are 0 it is said, and nothing is asked for that was done', async () => {
  const place = document.body.appendChild(document.createElement('div'));
  root = createRoot(place);
  const rows = [{ step: 1, values: [0, 0] }];
  const words = { title: 'Gradient norm', empty: 'Press Train', zeros: 'All are 0.' };
  const chart = <TensorLines names={['fc1.weight', 'fc2.weight']} rows={rows} stepsPerEpoch={1} lastStep={1} {...words} />;
  flushSync(() => root?.render(chart));
  holdPlots(place); // a sentence stays in sight while others are drawn
  expect(place.querySelectorAll('[inert]')).toHaveLength(0);
  expect(place.textContent).toContain('All are 0.');
  expect(place.textContent).not.toContain('Press Train');
});

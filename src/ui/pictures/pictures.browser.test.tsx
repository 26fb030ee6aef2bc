/** Pictures of the insides as a browser shows them: their numbers where one points and by keys, no size that changes with them. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test } from 'vitest';
import '../tokens.css';
import '../base.css';
import { ActivationPlot } from './ActivationPlot.tsx';
import { ClassBars } from './ClassBars.tsx';
import { Histogram } from './Histogram.tsx';
import { LabelledImages } from './LabelledImages.tsx';
import { MatrixMap } from './MatrixMap.tsx';
import { NeuronDiagram } from './NeuronDiagram.tsx';
import { UnitGrid } from './UnitGrid.tsx';

let root: Root | undefined;
let place: HTMLElement;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
});

function draw(picture: ReactNode): void {
  if (!root || !place?.isConnected) {
    place = document.createElement('div');
    place.style.cssText = 'width: 272px; font-size: 13px';
    document.body.append(place);
    root = createRoot(place);
  }
  flushSync(() => root?.render(picture));
}

const slider = () => place.querySelector<HTMLInputElement>('input[type="range"]');
const said = () => slider()?.getAttribute('aria-valuetext');
const press = (key: string) =>
  flushSync(() => slider()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));

/** React shows what a pointer does a moment later. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

/** Points at a share of the picture, of its width and of its height. */
async function point(x: number, y = 0.5): Promise<void> {
  const picture = place.querySelector('[class*="picture"]') as HTMLElement;
  const { left, top, width, height } = picture.getBoundingClientRect();
  const at = { clientX: left + x * width, clientY: top + y * height, bubbles: true };
  picture.dispatchEvent(new PointerEvent('pointermove', at));
  await settle();
}
async function leave(): Promise<void> {
  place.querySelector('[class*="picture"]')?.dispatchEvent(new PointerEvent('pointerout', { bubbles: true }));
  await settle();
}

const now = { min: -2, max: 2, counts: Uint32Array.of(1, 5, 3, 1) };
const start = { name: 'start', spread: { min: -1, max: 1, counts: Uint32Array.of(0, 5, 5, 0) } };

test('a histogram tells the bin that is pointed at, now and at the start, and is as high as before', async () => {
  draw(<Histogram now={now} start={start} accent="linear" things="weights" caption="weights" />);
  const height = place.offsetHeight;
  expect(place.textContent).toContain('−2weights');
  await point(0.3);
  expect(place.textContent).toBe('−1 … 0: 5 · start ≈ 5');
  expect(place.offsetHeight).toBe(height);
  await leave();
  expect(place.textContent).toContain('weights');
  expect(place.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    '10 weights from −2 to 2, as a histogram. Outlined at start: from −1 to 1.',
  );
});

test('its outline stands on the same axis: half as wide where it began half as wide, and twice as dense', async () => {
  draw(<Histogram now={now} start={start} accent="linear" things="weights" caption="" height={41} />);
  const outline = place.querySelector('path[class*="outline"]')?.getAttribute('d') ?? '';
  expect(outline).toBe('M50 41V41H75V1H100V1H125V41H150V41');
});

test('with keys every bin is told as the value of a slider', async () => {
  draw(<Histogram now={now} accent="linear" things="biases" caption="" hasKeys />);
  expect(slider()?.getAttribute('aria-label')).toContain('10 biases');
  expect([slider()?.max, said()]).toEqual(['3', '−2 … −1: 1']);
  expect(place.querySelector('[role="img"]')).toBeNull();
});

test('an activation tells what comes in under its curve, and what goes out beside it', async () => {
  const relu = (xs: readonly number[]) => xs.map((x) => Math.max(0, x));
  const spreads = { input: { min: -6, max: 6, counts: [3, 9, 9, 3] }, output: { min: 0, max: 6, counts: [20, 2, 1, 1] } };
  draw(<ActivationPlot curve={relu} label="ReLU" caption={<span>none yet</span>} />);
  const height = place.offsetHeight;
  expect(place.textContent).toBe('−4in4outnone yet');
  draw(<ActivationPlot curve={relu} {...spreads} label="ReLU" caption={<span>50 % at 0</span>} />);
  expect(place.offsetHeight).toBe(height);
  expect(place.textContent).toBe('−8in8out50 % at 0');
  await point(0.3);
  expect(place.textContent).toContain('in −3 … 0: 9');
  await point(0.95, 0.05);
  expect(place.textContent).not.toContain('out 0');
  await point(0.95, 0.6);
  expect(place.textContent).toContain('out 0 … 1.5: 20');
});

test('a class without samples has no bar, and says so', async () => {
  const losses = Float32Array.of(0.5, Number.NaN, 2);
  draw(
    <ClassBars
      values={losses}
      accent="loss"
      height={30}
      says={(label) => `class ${label}: ${losses[label]}`}
      label="Loss by class"
      caption="by class"
    />,
  );
  const bars = place.querySelector('path')?.getAttribute('d')?.split('M').filter(Boolean) ?? [];
  expect(bars.map((bar) => bar.split('h')[0])).toEqual(['3 30V22.50', '43 30V0.00']);
  await point(0.9);
  expect(place.textContent).toBe('012class 2: 2');
});

test('units are gone through pixel by pixel and unit by unit, and tell their weight', async () => {
  const pixels = Float32Array.from({ length: 10 * 784 }, (_, i) => (i % 784 === 30 ? 0.5 : 0) + Math.floor(i / 784) / 1000);
  draw(<UnitGrid pixels={pixels} says={(unit) => `unit ${unit}`} label="All 10 units" />);
  expect([slider()?.max, said()]).toEqual(['7839', 'unit 0 · row 0, column 0: 0']);
  press('PageDown');
  expect(said()).toBe('unit 1 · row 0, column 0: 0.001');
  press('ArrowDown');
  expect(said()).toBe('unit 1 · row 1, column 0: 0.001');
  press('PageUp');
  press('PageUp');
  expect(said()).toBe('unit 0 · row 0, column 0: 0');
  await point(1.5 / (8 * 31 - 3) + 31 / (8 * 31 - 3) + 1 / (8 * 31 - 3), 1.5 / 59);
  expect(place.textContent).toBe('unit 1 · row 1, column 2: 0.501');
});

test('a matrix tells its cells by the numbers of their rows and columns, means of blocks too', async () => {
  const cells = Float32Array.of(1, 2, 3, 4, 5, 6);
  draw(<MatrixMap cells={cells} rows={2} columns={3} block={[1, 1]} shape={[2, 3]} label="fc2.weight" />);
  press('ArrowDown');
  expect(said()).toBe('[1, 0]: 4');
  await point(0.9, 0.2);
  expect(place.textContent).toBe('[0, 2]: 3');
  draw(<MatrixMap cells={cells} rows={2} columns={3} block={[2, 3]} shape={[3, 9]} label="fc2.weight" />);
  await point(0.9, 0.9);
  expect(place.textContent).toBe('[2–2, 6–8]: 6');
});

test('a small layer has a line for each number, dashed where it is below 0 and as wide as it is large', async () => {
  const numbers = { weight: [2, -1, 0.5, 0], bias: [1, -2] };
  draw(<NeuronDiagram outputs={2} inputs={2} {...numbers} written={(name, at) => `${name} ${numbers[name][at]}`} />);
  const texts = [...place.querySelectorAll('text')].map((text) => text.textContent);
  expect(texts).toEqual(['weight 2', 'weight -1', 'bias 1', 'weight 0.5', 'weight 0', 'bias -2']);
  const lines = [...place.querySelectorAll('path')].map((line) => [
    line.getAttribute('stroke-width'),
    line.hasAttribute('stroke-dasharray'),
  ]);
  expect(lines).toEqual([
    ['4', false],
    ['2', true],
    ['2', false],
    ['1', false],
    ['0.75', false],
    ['4', true],
  ]);
  expect(place.querySelectorAll('circle')).toHaveLength(4);
  expect(Number.parseFloat(getComputedStyle(place.querySelector('text') as Element).fontSize)).toBeGreaterThanOrEqual(12);
});

test('images have their labels below them, and are read out by them', async () => {
  draw(<LabelledImages images={new Uint8Array(3 * 784)} labels={Uint8Array.of(5, 0, 4)} columns={5} label="next batch" />);
  expect(place.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe('next batch: 5, 0, 4');
  expect([...place.querySelectorAll('span')].map((label) => label.textContent)).toEqual(['5', '0', '4']);
  expect(place.querySelectorAll('canvas')).toHaveLength(3);
});

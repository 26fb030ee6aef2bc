/** Points of a data set in a real browser: added, moved and deleted by a pointer and by keys, one step of undo each. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { AsNumbers } from '../../charts/NumbersTable.tsx';
import { samplesOf } from '../../datasets/datasets.ts';
import type { NodeOf } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../../network/training.ts';
import { setPoints } from '../../stores/document/dataEditing.ts';
import { edit, undo, useDocument } from '../../stores/document/document.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import { LargePoints } from '../charts/LivePoints.tsx';
import { PointsPlot } from './PointsPlot.tsx';

vi.setConfig({ testTimeout: 60_000 }); // machines may be busy
const PATIENCE = { timeout: 30_000 };

let root: Root;
let session: RunSession;

function dataNode(document = useDocument.getState().document): NodeOf<'Dataset'> {
  const node = document.nodes.find(({ kind }) => kind === 'Dataset');
  if (node?.kind !== 'Dataset') throw new Error('internal: no data set');
  return node;
}
function Shown() {
  const node = dataNode(useDocument((state) => state.document));
  return <PointsPlot id={node.id} params={node.params} />;
}

beforeEach(() => {
  session = createRunSession();
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 270px';
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  session.dispose();
  document.body.replaceChildren();
});

function open(line: string, asNumbers = false) {
  edit(network(line));
  if (dataNode().params.name === 'points') setPoints(dataNode().id, { x: [[0], [1], [2], [3]], y: [[1], [3], [5], [7]] });
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <AsNumbers value={asNumbers}>
          <Shown />
        </AsNumbers>
      </RunContext>,
    ),
  );
}

const points = () => samplesOf(dataNode().params).x.map(([x], i) => [x, samplesOf(dataNode().params).y[i]?.[0]]);
const field = () => document.querySelector<HTMLButtonElement>('[aria-label^="Add a point"]') as HTMLButtonElement;
const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const input = (name: string) =>
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === name)?.control as HTMLInputElement;
const ring = () => {
  const circle = document.querySelector('circle');
  return [Number(circle?.getAttribute('cx')), Number(circle?.getAttribute('cy'))] as const;
};

/** Pixels of the picture. */
function point(type: string, [x, y]: readonly [number, number]) {
  const { left, top, width, height } = field().getBoundingClientRect();
  field().setPointerCapture = () => {}; // knows no pointer that is only said to be one
  const at = { clientX: left + (x / 270) * width, clientY: top + (y / 200) * height, bubbles: true, pointerId: 1 };
  flushSync(() => field().dispatchEvent(new PointerEvent(type, at)));
}

test('a table of their numbers says nothing of presses', () => {
  open('points > linear 1 > mse', true);
  expect(document.querySelector('caption')?.textContent).toBe('4 points');
});

test('a press adds a point there, a drag moves one, and each is one step of undo', () => {
  open('points > linear 1 > mse');
  const first = points();
  point('pointerdown', [100, 40]);
  point('pointerup', [100, 40]);
  expect(points()).toHaveLength(first.length + 1);
  const added = points();
  const from = ring();
  point('pointerdown', from);
  for (const x of [120, 140, 160]) point('pointermove', [x, 90]);
  expect(points()).toEqual(added);
  point('pointerup', [160, 90]);
  expect(points().slice(0, -1)).toEqual(first);
  expect(points().at(-1)?.[0]).toBeGreaterThan(added.at(-1)?.[0] ?? 0);
  flushSync(undo);
  expect(points()).toEqual(added);
  flushSync(undo);
  expect(points()).toEqual(first);
});

test('what a formula gave is one’s own from the first change on, and one undo brings the formula back', () => {
  open('sine > linear 8 > tanh > linear 1 > mse');
  const before = points();
  expect(document.body.textContent).toContain('your own');
  flushSync(() => field().click()); // as Enter does
  expect(dataNode().params.name).toBe('points');
  expect(points().slice(0, -1)).toEqual(before);
  flushSync(undo);
  expect(dataNode().params).toEqual({ name: 'sine', noise: dataNode().params.noise });
});

test('a point is chosen by its number, and deleted; the last one stays', () => {
  open('points > linear 1 > mse');
  const first = points();
  flushSync(() => button('Choose a point')?.click());
  expect([input('x').value, input('y').value].map(Number)).toEqual(first[0]);
  flushSync(() => field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true })));
  expect(points()).toEqual(first.slice(1));
  for (let i = 0; i < 9; i++) {
    flushSync(() => button('Choose a point')?.click());
    flushSync(() => button('Delete')?.click());
  }
  expect(points()).toHaveLength(1);
});

test('behind the curve of now stand those of earlier steps, thin and dashed, and a sentence says of which steps', async () => {
  edit(network('line > linear 1 > mse'));
  const reading = readNetwork(useDocument.getState().document);
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  session.dispose();
  session = createRunSession({ spec: reading.spec, settings: { ...DEFAULT_TRAINING, lr: 0.01, max_steps: 3 } });
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <Shown />
      </RunContext>,
    ),
  );
  const earlier = () => [...document.querySelectorAll('g[clip-path] path')];
  const now = () => document.querySelector('svg > path[clip-path]');
  await expect.poll(now, PATIENCE).not.toBeNull();
  expect(earlier()).toHaveLength(0);
  expect(document.body.textContent).toContain('The solid line is what the network gives after step 0.');
  const first = now()?.getAttribute('d');
  for (const step of [1, 2, 3]) {
    session.commands.step();
    await expect.poll(() => session.metrics.getState().snapshot?.step, PATIENCE).toBe(step);
  }
  await expect.poll(() => earlier().length, PATIENCE).toBe(2);
  expect(document.body.textContent).toContain(
    'after step 3. The dashed ones behind it, the older the fainter, are from after steps 0 and 1.',
  );
  expect(earlier()[0]?.getAttribute('d')).toBe(first);
  const [older, newer] = earlier().map((one) => Number(one.getAttribute('opacity')));
  expect(older).toBeLessThan(newer ?? 0);
  expect(getComputedStyle(earlier()[0] as Element).strokeDasharray).not.toBe('none');
  expect(getComputedStyle(now() as Element).strokeDasharray).toBe('none');
  // At an earlier moment none of later steps is there.
  session.commands.showMoment(1);
  await expect.poll(() => session.metrics.getState().snapshot?.step, PATIENCE).toBe(1);
  await expect.poll(() => earlier().length, PATIENCE).toBe(1);
});

test('the large plot takes the room that it has, and points are added there', async () => {
  edit(network('points > linear 1 > mse'));
  setPoints(dataNode().id, { x: [[0], [1], [2], [3]], y: [[1], [3], [5], [7]] });
  const place = document.body.firstElementChild as HTMLElement;
  place.style.cssText = 'width: 900px; height: 500px';
  flushSync(() =>
    root.render(
      <RunContext value={session}>
        <LargePoints />
      </RunContext>,
    ),
  );
  const dots = () => document.querySelector('path[class*="ots"]')?.getBoundingClientRect().width ?? 0;
  place.style.width = '400px';
  await expect.poll(() => field().getBoundingClientRect().width).toBe(400);
  const narrow = dots();
  place.style.width = '900px';
  await expect.poll(() => field().getBoundingClientRect().width).toBe(900);
  expect(narrow).toBeGreaterThan(100);
  expect(dots()).toBeGreaterThan(2 * narrow);
  const { width, height, left, top } = field().getBoundingClientRect();
  expect([width, height].map(Math.round)).toEqual([900, 500 - 26 - 98]);
  const before = points().length;
  const at = { clientX: left + 700, clientY: top + 60, bubbles: true, pointerId: 1 };
  flushSync(() => field().dispatchEvent(new PointerEvent('pointerdown', at)));
  expect(points()).toHaveLength(before + 1);
  expect(input('Point').value).toBe(String(before + 1));
});

/** The insides of a network on its cards and in the inspector, as a real worker shows them, step by step. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import '../ui/tokens.css';
import '../ui/base.css';
import { Canvas } from '../canvas/Canvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { network } from '../network/notation.ts';
import { readNetwork } from '../network/read/readNetwork.ts';
import { DEFAULT_TRAINING } from '../network/training.ts';
import { Inspector } from '../panels/inspector/Inspector.tsx';
import { select } from '../stores/document/document.ts';
import { openDocument } from '../stores/document/editing.ts';
import { createRunSession, type RunSession } from '../stores/run/runSession.ts';
import { RunContext } from '../stores/run/useRun.ts';

let root: Root;
let place: HTMLElement;
/** One run after the other, with the digits that are there. */
let session: RunSession;

beforeAll(() => {
  session = createRunSession();
});
afterAll(() => session.dispose());
beforeEach(() => {
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0' });
  root = createRoot(place);
});
afterEach(() => {
  root.unmount();
  place.remove();
});

/** Draws a network with its run, and waits until its parameters are seen. */
async function show(line: string, batch_size: number): Promise<void> {
  const document = network(line);
  const reading = readNetwork(document);
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  session.commands.prepare({ spec: reading.spec, settings: { ...DEFAULT_TRAINING, batch_size } });
  openDocument(document);
  root.render(
    <RunContext value={session}>
      <CanvasProvider>
        <Canvas />
      </CanvasProvider>
      <Inspector />
    </RunContext>,
  );
  await vi.waitFor(() => expect(session.metrics.getState().snapshot?.views.parameters).toBeDefined(), 30_000);
}

async function step(): Promise<void> {
  const { step: before } = session.run.getState();
  session.commands.step();
  await vi.waitFor(() => expect(session.metrics.getState().snapshot?.step).toBe(before + 1), 30_000);
}

/** Machines may be busy: the worker answers when it can. */
const eventually = <T,>(what: () => T) => expect.poll(what, { timeout: 30_000 });

const views = () => session.metrics.getState().snapshot?.views;
const card = (id: string) => place.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
const heights = () =>
  [...place.querySelectorAll<HTMLElement>('.react-flow__node')].map((node) => `${node.dataset.id} ${node.offsetHeight}`);
const inside = (title: string | RegExp) =>
  [...place.querySelectorAll('figure')].find((figure) => figure.getAttribute('aria-label')?.match(title));

test('cards of a network of digits show what passes through it, and stay as large as they are', async () => {
  await show('mnist > flatten > linear 32 > relu > linear 10 > cross_entropy', 12);
  await step();
  await eventually(() => card('act1')?.textContent).toMatch(/\d+.% at 0/);
  await eventually(() => card('act1')?.textContent).toMatch(/\d+ dead/);
  const before = heights();
  for (let i = 0; i < 3; i++) await step();
  expect(heights()).toEqual(before);
  const { batch, classLosses, activations } = views() ?? {};
  expect(card('data')?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(
    `next batch, 10 of 12: ${[...(batch?.labels.subarray(0, 10) ?? [])].join(', ')}`,
  );
  expect(card('loss')?.querySelector('[role="img"]')?.getAttribute('aria-label')).toContain(
    'Loss of each class in the batch of step 5: most for',
  );
  expect(classLosses?.samples.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(activations?.get('act1')?.input.counts.reduce((sum, count) => sum + count, 0)).toBe(12 * 32);
  expect(card('fc1')?.textContent).toContain('start');
});

test('the inspector has all units and every matrix; what is not looked at is not computed', async () => {
  await show('mnist > flatten > linear 32 > relu > linear 10 > cross_entropy', 12);
  await step();
  expect(Object.keys(views() ?? {})).not.toContain('units');
  select(['fc1']);
  await eventually(() => inside('All 32 units as pictures')).toBeDefined();
  expect(inside('fc1.bias')).toBeDefined();
  expect(views()?.matrix).toBeUndefined();
  select(['fc2']);
  await eventually(() => inside('fc2.weight as a matrix of 10×32')).toBeDefined();
  await eventually(() => Object.keys(views() ?? {})).not.toContain('units');
  select(['act1']);
  await eventually(() => inside('What passes through')?.textContent).toMatch(/at 0 · \d+ of 32 dead/);
  select(['data']);
  await eventually(() => inside('Next batch')?.textContent).toContain('The 12 samples that step 2 learns from.');
  select(['loss']);
  await eventually(() => inside('Loss by class')?.textContent).toContain('batch of step 2');
});

test('a small network has every number on its line, and says what a step did to it', async () => {
  await show('abs > linear 2 > relu > linear 1 > mse', 16);
  const written = () => [...(card('fc1')?.querySelectorAll('text') ?? [])].map((text) => text.textContent);
  const [weight, bias] = ['fc1.weight', 'fc1.bias'].map((name) => views()?.values?.get(name));
  const numbers = [weight?.[0], bias?.[0], weight?.[1], bias?.[1]];
  await eventually(written).toEqual(numbers.map((value = 0) => value.toFixed(4).replace('-', '−')));
  const before = heights();
  await step();
  await eventually(() => written().every((text) => text?.includes(' → '))).toBe(true);
  expect(card('fc1')?.textContent).toContain('before → after step 1');
  expect(heights()).toEqual(before);
});

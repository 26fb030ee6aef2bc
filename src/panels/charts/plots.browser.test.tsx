/** Panes over two parameters, over a prediction and of a curve's pieces, and what Python prints: with the real training thread, in numbers. */
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import type { NetworkDocument } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { DEFAULT_TRAINING, type TrainingSettings } from '../../network/training.ts';
import { edit } from '../../stores/document/document.ts';
import { useLandscape } from '../../stores/landscape.ts';
import { setPane } from '../../stores/panes.ts';
import { createRunSession, type RunSession } from '../../stores/run/runSession.ts';
import { RunContext } from '../../stores/run/useRun.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';
import { PrintedLayer } from '../inspector/PrintedLayer.tsx';
import { LargeLandscape, LiveLandscape } from './LiveLandscape.tsx';
import { LargeLossShape } from './LiveLossShape.tsx';
import { LargePoints } from './LivePoints.tsx';
import { PANES } from './paneTable.tsx';

vi.setConfig({ testTimeout: 60_000 }); // machines may be busy
const PATIENCE = { timeout: 60_000 };

let root: Root | undefined;
let session: RunSession | undefined;
afterEach(() => {
  root?.unmount();
  session?.dispose();
  useLandscape.setState({ numbers: undefined, zoom: 0 });
  setPane({ pieces: false });
  document.body.replaceChildren();
});

const START: RunPlan['parameters'] = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);
const single = network('single > linear 1 > l1');

/** Shows a pane of a run of this network, before its first step. */
function open(drawn: NetworkDocument, pane: ReactNode, settings: Partial<TrainingSettings> = {}, parameters?: RunPlan['parameters']) {
  const reading = readNetwork(drawn);
  if (!reading.ok) throw new Error('internal: the network of this test has problems');
  edit(drawn);
  const batch_size = Math.min(32, reading.spec.data.facts.train);
  const plan = {
    spec: reading.spec,
    settings: { ...DEFAULT_TRAINING, batch_size, lr: 0.1, ...settings },
    ...(parameters ? { parameters } : {}),
  };
  session = createRunSession(plan);
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 640px; height: 420px';
  root = createRoot(place);
  flushSync(() => root?.render(<RunContext value={session}>{pane}</RunContext>));
  return session;
}

const label = () => document.querySelector('svg[role="img"]')?.getAttribute('aria-label') ?? '';
const says = () => [...document.querySelectorAll('p')].map(({ textContent }) => textContent).join(' ');
const press = (name: string) => flushSync(() => document.querySelector<HTMLButtonElement>(`button[aria-label="${name}"]`)?.click());

test('the landscape of one neuron: the path goes from 1.81 to 2.01 and back, on a map that stays', async () => {
  const { commands } = open(single, <LargeLandscape />, {}, START);
  await expect.poll(label, PATIENCE).toContain('After step 0 the run stands at fc1.weight = 0.6, fc1.bias = 1.21, where the loss is 0.19.');
  await expect.poll(label, PATIENCE).toContain('Loss over fc1.weight (from −1 to 3) and fc1.bias (from −1 to 3).'); // before its values are known the map is around 0
  expect(says()).toBe('Loss of the one sample.');
  const levels = [...document.querySelectorAll('svg[role="img"] path[fill^="color-mix"]')].map((path) => path.getAttribute('d'));
  commands.step();
  await expect.poll(label, PATIENCE).toContain('After step 1 the run stands at fc1.weight = 0.7, fc1.bias = 1.31, where the loss is 0.01.');
  commands.step();
  await expect.poll(label, PATIENCE).toContain('After step 2 the run stands at fc1.weight = 0.6, fc1.bias = 1.21, where the loss is 0.19.');
  expect([...document.querySelectorAll('svg[role="img"] path[fill^="color-mix"]')].map((path) => path.getAttribute('d'))).toEqual(levels);
  const line = document.querySelector('svg[role="img"] path[d^="M"]:not([fill])[class*="path"]')?.getAttribute('d') ?? '';
  expect(line.split('L')).toHaveLength(3);

  commands.showMoment(1);
  await expect.poll(label, PATIENCE).toContain('After step 1 the run stands at fc1.weight = 0.7, fc1.bias = 1.31, where the loss is 0.01.');
  expect(document.querySelector('svg[role="img"]')?.textContent).toContain('now');
  expect(document.querySelector('svg[role="img"]')?.textContent).toContain('step 1');

  press('See more of the landscape');
  await expect.poll(label, PATIENCE).toContain('fc1.weight (from −3 to 5)');
});

test('of a network of more numbers two are chosen by name, and the pane says that it is a slice', async () => {
  const { commands } = open(network('sine > linear 3 > tanh > linear 1 > mse'), <LargeLandscape />, { lr: 0.05, epochs: 3 });
  await expect.poll(label, PATIENCE).toContain('Loss over fc2.weight[0,0]');
  expect(says()).toContain('a slice with all other parameters as after step 0. The path is its shadow on it.');
  const field = document.querySelector<HTMLInputElement>('input');
  expect([...(field?.list?.options ?? [])].map(({ value }) => value)).toContain('fc1.weight[2,0]');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, 'fc1.weight[2,0]');
  flushSync(() => field?.dispatchEvent(new Event('input', { bubbles: true })));
  flushSync(() => field?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })));
  await expect.poll(label, PATIENCE).toContain('Loss over fc1.weight[2,0]');
  commands.train();
  await expect.poll(() => session?.run.getState().phase, PATIENCE).toBe('finished');
  await expect.poll(says, PATIENCE).toContain('as after step 6');
  await expect.poll(label, PATIENCE).toMatch(/After step 6 the run stands at .*, where the loss is/);
});

test('a network of one number has no landscape, and is not offered one', async () => {
  const drawn = network('single > linear 1 > l1');
  const without = {
    ...drawn,
    nodes: drawn.nodes.map((node) => (node.kind === 'Linear' ? { ...node, params: { ...node.params, bias: false } } : node)),
  };
  open(without, <LiveLandscape />);
  const spec = session?.run.getState().plan?.spec;
  expect(spec && PANES.landscape.isFor?.(spec)).toBe(false);
  expect(says()).toContain('appears once the network has two');
});

test('the loss over ŷ, with the slope where the prediction stands', async () => {
  const { commands } = open(single, <LargeLossShape />, {}, START);
  await expect
    .poll(label, PATIENCE)
    .toContain('at ŷ = 1.81 it is L1 0.19, with the slope ∂L/∂ŷ = −1. Other losses there: MSE 0.0361, SmoothL1 0.01805.');
  expect(says()).toContain('Step 1: y = 2, ŷ = 1.81, L = 0.19, ∂L/∂ŷ = −1');
  expect(says()).toContain('The batch has one number');
  commands.step();
  await expect.poll(says, PATIENCE).toContain('Step 2: y = 2, ŷ = 2.01, L = 0.01, ∂L/∂ŷ = 1');
});

test('of a batch one sample is chosen; classes have no such pane', async () => {
  open(network('line > linear 1 > mse'), <LargeLossShape />, { batch_size: 16 });
  await expect.poll(says, PATIENCE).toContain('Sample 1 of 16, step 1');
  expect(says()).toContain('backward begins with this slope divided by 16.');
  const reading = readNetwork(network('mnist > flatten > linear 10 > cross_entropy'));
  expect(reading.ok && PANES.lossShape.isFor?.(reading.spec)).toBe(false);
});

test('the pieces of a curve by their names, and where they bend', async () => {
  open(network('sine > linear 3 > relu > linear 1 > mse'), <LargePoints />);
  const toggle = () => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'pieces');
  await expect.poll(() => document.querySelectorAll('svg path[stroke="var(--loss)"]').length, PATIENCE).toBeGreaterThan(0);
  expect(toggle()?.getAttribute('aria-pressed')).toBe('false');
  flushSync(() => toggle()?.click());
  await expect
    .poll(says, PATIENCE)
    .toContain('The curve is the sum of these lines: each unit’s output times its weight in fc2, and fc2.bias =');
  const names = [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent);
  for (const name of ['act1[0]', 'act1[1]', 'act1[2]', 'fc2.bias']) expect(names).toContain(name);
  expect(says()).toMatch(/They bend: act1\[\d\] at x = /);
});

test('what Python prints of a layer, of the moment that is shown', async () => {
  const layer = single.nodes.find(({ kind }) => kind === 'Linear');
  if (!layer) throw new Error('internal: no layer');
  const { commands } = open(single, <PrintedLayer node={layer} />, {}, START);
  const printed = () => document.querySelector('pre')?.textContent;
  const of = (weight: string, bias: string) =>
    `>>> print(layer)\nLinear(in_features=1, out_features=1, bias=True)\n>>> layer.weight\nParameter containing:\ntensor([[${weight}]], requires_grad=True)\n>>> layer.bias\nParameter containing:\ntensor([${bias}], requires_grad=True)\n`;
  await expect.poll(printed, PATIENCE).toBe(of('0.6000', '1.2100'));
  commands.step();
  await expect.poll(printed, PATIENCE).toBe(of('0.7000', '1.3100'));
  commands.showMoment(0);
  await expect.poll(printed, PATIENCE).toBe(of('0.6000', '1.2100'));
});

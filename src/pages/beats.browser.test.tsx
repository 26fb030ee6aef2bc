/** A step beat by beat with a real worker: buttons, the loop's line, formulas, cards and wires; and what is said of mistakes. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import '../ui/tokens.css';
import '../ui/base.css';
import { Canvas } from '../canvas/Canvas.tsx';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import type { NetworkDocument } from '../network/document.ts';
import { network } from '../network/notation.ts';
import { BeatsPane } from '../panels/beats/BeatsPane.tsx';
import { startBuilder } from '../stores/builder/builder.ts';
import { useRuns } from '../stores/builder/currentRun.ts';
import { openFile } from '../stores/document/document.ts';
import { openDocument } from '../stores/document/editing.ts';
import { RunContext } from '../stores/run/useRun.ts';

let root: Root;
let place: HTMLElement;
let end: () => void;

function Page() {
  const run = useRuns(({ current }) => current);
  return (
    <RunContext value={run}>
      <CanvasProvider>
        <div style={{ height: 500 }}>
          <Canvas />
        </div>
        <div style={{ height: 230 }}>
          <BeatsPane />
        </div>
      </CanvasProvider>
    </RunContext>
  );
}

beforeAll(() => {
  place = document.body.appendChild(document.createElement('div'));
  Object.assign(place.style, { position: 'fixed', inset: '0', width: '900px' });
  root = createRoot(place);
  end = startBuilder();
  root.render(<Page />);
});
afterAll(() => {
  root.unmount();
  place.remove();
  end();
});

/** Machines may be busy: the worker answers when it can. */
const eventually = <T,>(what: () => T) => expect.poll(what, { timeout: 30_000 });

const button = (name: string) => [...place.querySelectorAll('fieldset[aria-label="Beats"] button')].find((one) => one.textContent === name);
const press = (name: string): void => (button(name) as HTMLButtonElement).click();
const lit = () => place.querySelector('[aria-current="step"] code')?.textContent;
const formulas = () =>
  [...place.querySelectorAll('section p')].filter((line) => line.querySelector('math')).map((line) => line.textContent);
const card = (id: string) => place.querySelector<HTMLElement>(`.react-flow__node[data-id="${id}"]`);
const wires = () =>
  [...place.querySelectorAll('.react-flow__edge text')].map((text) =>
    [...text.querySelectorAll('tspan')].map((part) => part.textContent).join(''),
  );
const litCards = () =>
  [...place.querySelectorAll('[data-beat][data-family]')].map((one) => one.closest<HTMLElement>('.react-flow__node')?.dataset.id);
const said = () => place.querySelector('[role="status"][aria-label="What PyTorch does"]')?.textContent;

const NEURON = ((document: NetworkDocument): NetworkDocument => ({
  ...document,
  training: { ...document.training, optimizer: 'SGD', lr: 0.1 },
}))(network('single > linear 1 > l1'));
const START = new Map([
  ['fc1.weight', Float32Array.of(0.6)],
  ['fc1.bias', Float32Array.of(1.21)],
]);

test('five beats of one neuron, each with its line, its formulas and what it touches', async () => {
  openFile({ document: NEURON, parameters: START });
  await eventually(() => button('zero_grad')?.hasAttribute('data-next')).toBe(true);
  press('zero_grad');
  await eventually(lit).toBe('optimizer.zero_grad()');
  expect(litCards()).toEqual(['fc1']);
  expect(card('fc1')?.textContent).toContain('grad None');
  const height = card('fc1')?.offsetHeight;

  press('forward');
  await eventually(formulas).toEqual(['ŷ =0.6·1+1.21 =1.81']);
  await eventually(wires).toEqual(expect.arrayContaining(['→ 1', '→ 1.81']));

  press('loss');
  await eventually(formulas).toEqual(['L =|1.81−2| =0.19']);
  expect(litCards()).toEqual(['loss']);
  expect(card('loss')?.textContent).toContain('0.19');

  press('backward');
  await eventually(formulas).toEqual(['∂L∂ŷ =−1', '∂L∂w =(−1)·1 =−1', '∂L∂b =−1']);
  await eventually(wires).toEqual(expect.arrayContaining(['→ 1.81← −1']));
  expect(card('fc1')?.textContent).toContain('grad w −1, b −1');

  press('step');
  await eventually(formulas).toEqual(['w ←0.6−0.1·(−1) =0.7', 'b ←1.21−0.1·(−1) =1.31']);
  expect(card('fc1')?.textContent).toContain('w +0.1, b +0.1');
  expect(card('fc1')?.offsetHeight).toBe(height);
  expect(wires().join()).not.toContain('→'); // what flowed was of the step before
});

test('what is out of order is said with PyTorch’s words, and changes nothing where PyTorch raises', async () => {
  press('backward');
  await eventually(said).toContain('RuntimeError: Trying to backward through the graph a second time');
  expect(formulas()[0]).toContain('0.7');
  press('step');
  await eventually(said).toBe('The same gradient moves the parameters once more: nothing new was learned of the loss.');
  await eventually(formulas).toEqual(['w ←0.7−0.1·(−1) =0.8', 'b ←1.31−0.1·(−1) =1.41']);
  press('forward');
  press('loss');
  press('backward');
  await eventually(said).toContain('the new one is added to it');
  expect(formulas().at(-1)).toContain('b.grad =−1+1 =0');
});

test('another network has no beats of the one before', async () => {
  openDocument(network('single > linear 1 > relu > linear 1 > mse'));
  await eventually(() => place.querySelector('ol')?.title).toContain('MSELoss');
  await eventually(() => button('zero_grad')?.hasAttribute('data-next')).toBe(true);
  expect(lit()).toBeUndefined();
  expect(formulas()).toEqual([]);
  expect(said()).toBe('');
  press('Whole step');
  await eventually(() => formulas().length).toBe(4);
  expect(lit()).toBe('optimizer.step()');
});

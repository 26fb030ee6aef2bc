/** The outline in a real browser: a network from nothing to trainable by roles, names and keys alone, and every edit of one that stands. */
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../ui/tokens.css';
import '../ui/base.css';
import { CanvasProvider } from '../canvas/CanvasProvider.tsx';
import { Palette } from '../canvas/Palette.tsx';
import { edgeId } from '../network/document.ts';
import { network } from '../network/notation.ts';
import { forwardOrder } from '../network/read/forwardOrder.ts';
import { Dialogs } from '../pages/Dialogs.tsx';
import { Network } from '../pages/Network.tsx';
import { currentRun } from '../stores/builder/currentRun.ts';
import { useDocument } from '../stores/document/document.ts';
import { openDocument } from '../stores/document/editing.ts';
import { readingOf } from '../stores/document/reading.ts';
import { RunContext } from '../stores/run/useRun.ts';
import { closeDialog, showOutline, useView } from '../stores/view.ts';
import { startPageKeys } from './pageKeys.ts';

let root: Root;
let end: () => void;
beforeEach(() => {
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'position: fixed; inset: 0';
  root = createRoot(place);
  end = startPageKeys();
  showOutline(true);
  root.render(
    <RunContext value={currentRun()}>
      <CanvasProvider>
        <Network />
        <Palette />
        <Dialogs />
      </CanvasProvider>
    </RunContext>,
  );
});
afterEach(() => {
  end();
  closeDialog();
  root.unmount();
  showOutline(false);
  document.body.replaceChildren();
});

const now = () => useDocument.getState().document;
const order = () => forwardOrder(now()).map(({ kind, id }) => `${kind} ${id}`);
const wires = () => now().edges.map(edgeId);
const rows = () => [...document.querySelectorAll('ol[aria-label="Nodes"] > li fieldset')].map((row) => row.getAttribute('aria-label'));
const focused = () => document.activeElement?.textContent;
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

/** Chooses from the list that a button opens, as somebody who types. */
async function choose(opener: string | RegExp, words: string): Promise<void> {
  await userEvent.click(button(opener));
  await expect.element(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
  await userEvent.keyboard(`${words}{Enter}`);
}

test('a network from nothing, in the order of the forward pass, each node behind the one that is open', async () => {
  openDocument({ ...now(), nodes: [], edges: [] });
  for (const [after, kind] of [
    ['Add a node…', 'Dataset'],
    ['Add after data…', 'Flatten'],
    ['Add after flatten…', 'ReLU'],
    ['Add after act1…', 'Linear'],
    ['Add after fc1…', 'CrossEntropyLoss'],
  ] as const) {
    await choose(after, kind);
    await vi.waitFor(() => expect(focused()).toContain(kind));
  }
  expect(rows()).toEqual(['Dataset data', 'Flatten flatten', 'ReLU act1', 'Linear fc1', 'CrossEntropyLoss loss']);
  expect(readingOf(now()).ok).toBe(true);
  await expect.element(page.getByRole('group', { name: 'Linear fc1' })).toHaveTextContent('784 → 10 · 7,850');
});

test('every edit: a number, an id, another place, another kind, a node within a wire, wires drawn and removed, a node deleted', async () => {
  openDocument(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  await userEvent.click(button('Linear fc1'));
  await userEvent.fill(page.getByLabelText('out_features'), '32');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('group', { name: 'Linear fc2' })).toHaveTextContent('32 → 10');
  await userEvent.click(button('Later'));
  await vi.waitFor(() => expect(focused()).toBe('Later'));
  await expect.element(page.getByRole('status', { name: 'Canvas' })).toHaveTextContent('Linear fc1 is now number 4 of 6.');
  await userEvent.click(button('Earlier'));
  expect(rows()).toEqual(order());
  await userEvent.fill(page.getByLabelText('Id', { exact: true }), 'hidden');
  await userEvent.keyboard('{Enter}');
  await choose('Insert a node on the wire to ReLU act1', 'Dropout');
  await vi.waitFor(() => expect(focused()).toContain('Dropout'));
  await userEvent.click(button('ReLU act1'));
  await choose('Swap the kind…', 'Tanh');
  await vi.waitFor(() => expect(focused()).toContain('Tanh'));
  expect(order()).toEqual([
    'Dataset data',
    'Flatten flatten',
    'Linear hidden',
    'Dropout drop1',
    'Tanh act1',
    'Linear fc2',
    'CrossEntropyLoss loss',
  ]);

  await userEvent.click(button('Remove the wire to Linear fc2'));
  expect(wires()).not.toContain('act1>fc2.input');
  await expect.element(page.getByRole('list', { name: 'Problems of Linear fc2' })).toBeVisible();
  await userEvent.selectOptions(page.getByLabelText('Connect to…'), 'to Linear fc2');
  await userEvent.click(button('Connect'));
  expect(readingOf(now()).ok).toBe(true);

  await userEvent.click(button('Delete'));
  await vi.waitFor(() => expect(focused()).toContain('Dropout drop1'));
  expect(order()).not.toContain('Tanh act1');
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(focused()).toContain('Linear fc2'));
  await userEvent.keyboard('{Delete}');
  await vi.waitFor(() => expect(order()).not.toContain('Linear fc2'));
});

test('a problem is mended in its row, and the keyboard goes on there', async () => {
  openDocument(network('mnist > flatten > linear 7 > cross_entropy'));
  const problems = page.getByRole('list', { name: /^Problems of/ });
  await expect.element(problems).toBeVisible();
  await userEvent.click(problems.getByRole('button'));
  expect(readingOf(now()).ok).toBe(true);
  await vi.waitFor(() => expect(focused()).toContain('Linear fc1'));
});

test('what only a drawing has brings the canvas back, and O the outline', async () => {
  openDocument(network('line > linear 1 > mse'));
  await userEvent.click(button('Linear fc1'));
  await userEvent.keyboard('f');
  await vi.waitFor(() => expect(document.querySelector('.react-flow__node')).not.toBeNull());
  expect(useView.getState().isOutline).toBe(false);
  await vi.waitFor(() => expect(document.querySelector<HTMLElement>('.react-flow__node[data-id="fc1"]')).not.toBeNull());
  document.querySelector<HTMLElement>('.react-flow__node[data-id="fc1"]')?.focus();
  await userEvent.keyboard('o');
  await vi.waitFor(() => expect(rows()).toEqual(order()));
  await vi.waitFor(() => expect(focused()).toContain('Linear fc1'));
  expect(document.querySelector('.react-flow__node')).toBeNull();
  expect(localStorage.getItem('tinkergrad.outline')).toBe('yes'); // kept for the next visit
  await userEvent.keyboard('o');
  await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-id')).toBe('fc1'));
  expect(localStorage.getItem('tinkergrad.outline')).toBe('no');
});

test('the palette adds to the list, which stays a list', async () => {
  openDocument({ ...now(), nodes: [], edges: [] });
  for (const kind of ['Dataset', 'Flatten', 'Linear', 'MSELoss']) {
    const entry = () => document.querySelector<HTMLElement>(`[aria-label="Add ${kind}"]`);
    await vi.waitFor(() => expect(entry()).not.toBeNull());
    entry()?.click();
    await expect.element(page.getByRole('group', { name: new RegExp(`^${kind} `) })).toBeVisible();
  }
  expect(rows()).toEqual(['Dataset data', 'Flatten flatten', 'Linear fc1', 'MSELoss loss']);
  expect(useView.getState().isOutline).toBe(true);
});

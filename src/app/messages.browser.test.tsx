/** Everything that the whole page shows and reads out comes from the messages: looked at in a language in which each of them is marked. */
import { createRoot, type Root } from 'react-dom/client';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import '../ui/tokens.css';
import '../ui/base.css';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import { messages } from '../locales/languages/de.ts';
import { fieldsOf, KIND_NAMES } from '../network/kinds.ts';
import { network } from '../network/notation.ts';
import { SCHEDULE_NAMES } from '../network/schedules.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { pause, startBuilder, train } from '../stores/builder/builder.ts';
import { currentRun } from '../stores/builder/currentRun.ts';
import { select, useDocument } from '../stores/document/document.ts';
import { openDocument } from '../stores/document/editing.ts';
import { explain, stopExplaining } from '../stores/explaining.ts';
import { enlargePane, PANE_NAMES, type PaneName, togglePane, usePanes } from '../stores/panes.ts';
import { present, stopPresenting } from '../stores/presenting.ts';
import { startSaving } from '../stores/saving.ts';
import { closeDialog, DIALOG_NAMES, openDialog, showOutline } from '../stores/view.ts';
import { App } from './App.tsx';
import { marked, unsaid } from './testing/unsaid.ts';

let root: Root;
beforeAll(async () => {
  setLocale('de', marked(messages));
  startBuilder();
  startSaving();
  const place = document.body.appendChild(document.createElement('div'));
  place.id = 'root';
  root = createRoot(place);
  root.render(<App />);
  await vi.waitFor(() => expect(document.querySelector('.react-flow__node')).not.toBeNull(), 20_000);
});
afterAll(() => {
  root.unmount();
  setLocale(ENGLISH, {});
});

/** Its name has no word. */
const make = (line: string) => network(line, '1');
const NETWORK = 'mnist > flatten > linear 32 > relu > dropout > linear 10 > cross_entropy';

/** No words of a language: PyTorch's classes and arguments, what is open here, keys and units. */
const NAMES = new Set<string>([
  ...KIND_NAMES,
  ...KIND_NAMES.flatMap((kind) => fieldsOf(kind).map(([name]) => name)),
  ...OPTIMIZER_NAMES,
  ...SCHEDULE_NAMES,
  ...network(NETWORK).nodes.map(({ id }) => id),
  ...['weight', 'bias', 'zero_grad', 'forward', 'backward', 'step', 'MNIST', 'Tinkergrad', 'SVG', 'PNG', 'CSV', 'F10'],
  ...['React', 'Flow', 'attribution'], // React Flow’s own
]);
const isName = (word: string): boolean => NAMES.has(word);

/** Just these stand in the dock. */
function showPanes(names: readonly PaneName[]): void {
  for (const pane of PANE_NAMES) if (usePanes.getState().shown.includes(pane) !== names.includes(pane)) togglePane(pane);
}

/** Looks again until what is fetched late has come. */
async function expectAllSaid(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  await vi.waitFor(() => expect(document.querySelector('[aria-busy="true"]')).toBeNull(), 10_000);
  expect(unsaid(document.body, isName)).toEqual([]);
}

test('at rest', expectAllSaid);

describe('trained, with all panes', () => {
  beforeAll(async () => {
    openDocument(make(NETWORK));
    showPanes(PANE_NAMES);
    train();
    await vi.waitFor(() => expect(currentRun().run.getState().step).toBeGreaterThan(20), 100_000);
    pause();
    await vi.waitFor(() => expect(['paused', 'finished']).toContain(currentRun().run.getState().phase), 10_000);
  }, 150_000);

  test('all of it', async () => {
    await expectAllSaid();
    showPanes(['loss']); // the page is looked at often from here on
  });

  describe('each node', () => {
    test.each(network(NETWORK).nodes.map(({ id }) => id))('%s', async (id) => {
      select([id]);
      await expectAllSaid();
    });
  });

  describe('each pane, large', () => {
    afterEach(() => enlargePane(undefined));
    test.each(PANE_NAMES)('%s', async (pane) => {
      enlargePane(pane);
      await expectAllSaid();
    });
  });

  describe('each dialog', () => {
    afterEach(closeDialog);
    test.each(DIALOG_NAMES)('%s', async (name) => {
      select(['fc1']);
      openDialog(name);
      await expectAllSaid();
    });
  });

  describe('each stage of the presenter view', () => {
    afterEach(stopPresenting);
    test.each(['both', 'canvas', 'pad'] as const)('%s', async (stage) => {
      present(stage);
      await expectAllSaid();
    });
  });

  test('the outline', async () => {
    showOutline(true);
    await expectAllSaid();
    showOutline(false);
  });

  test('the glossary', async () => {
    explain({});
    await expectAllSaid();
    stopExplaining();
  });
});

test('with problems, and where nothing is', async () => {
  openDocument(make('mnist > linear 7 > relu > cross_entropy'));
  await expectAllSaid();
  openDocument({ ...useDocument.getState().document, nodes: [], edges: [] });
  await expectAllSaid();
});

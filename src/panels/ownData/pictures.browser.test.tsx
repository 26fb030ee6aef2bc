/** Pictures of one's own in a real browser: PNGs decoded in their thread, looked at, taken, trained on by a real run; what is none is refused. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { idxFile, pngFile, type ZippedFile, zipFile } from '../../datasets/images/testing/files.ts';
import { network } from '../../network/notation.ts';
import { planOf } from '../../stores/builder/plans.ts';
import { edit, useDocument } from '../../stores/document/document.ts';
import { readingOf } from '../../stores/document/reading.ts';
import { notFound } from '../../stores/ownData/pictures.ts';
import { createRunSession } from '../../stores/run/runSession.ts';
import { OwnData } from './OwnData.tsx';

vi.setConfig({ testTimeout: 120_000 }); // machines may be busy
const PATIENCE = { timeout: 60_000 };

let root: Root;
beforeEach(() => {
  root = createRoot(document.body.appendChild(document.createElement('div')));
  edit(network('mnist > flatten > linear 16 > relu > linear 10 > cross_entropy'));
  flushSync(() => root.render(<OwnData />));
});
afterEach(() => {
  root.unmount();
  document.body.replaceChildren();
});

/** A bar that stands or lies, dark on light, somewhere in 40 × 40 pixels. */
const bar = (isUpright: boolean, at: number) =>
  pngFile(40, 40, (x, y) => (Math.abs((isUpright ? x : y) - at) < 4 ? [10, 10, 60, 255] : [255, 255, 255, 255]));
const bars = (count: number): ZippedFile[] =>
  Array.from({ length: count }, (_, i) => [
    { name: `bars/Öst/${i}.png`, data: bar(false, 8 + 2 * (i % 12)) },
    { name: `bars/Süd/${i}.png`, data: bar(true, 8 + 2 * (i % 12)) },
  ]).flat();

const text = () => document.body.textContent ?? '';
const choose = (...files: File[]) => {
  const input = document.querySelector<HTMLInputElement>('input[multiple]');
  const list = new DataTransfer();
  for (const file of files) list.items.add(file);
  if (!input) throw new Error('internal: no field for pictures');
  input.files = list.files;
  flushSync(() => input.dispatchEvent(new Event('change', { bubbles: true })));
};
const zip = (files: readonly ZippedFile[], name = 'bars.zip') => new File([zipFile(files)], name);
const button = (name: string) => [...document.querySelectorAll('button')].find(({ textContent }) => textContent === name);
const use = () => flushSync(() => button('Use this data')?.click());
const alert = () => document.querySelector('[role="alert"]')?.textContent;
const names = () => [...document.querySelectorAll<HTMLInputElement>('ul[aria-label="Classes"] input')].map(({ value }) => value);
const images = () => {
  const [data] = useDocument.getState().document.nodes;
  return data?.kind === 'Dataset' ? data.params.images : undefined;
};
const isReady = () => readingOf(useDocument.getState().document).ok && images() !== undefined;

test('a zip of PNGs is looked at, taken, and trained on until its classes are told apart', async () => {
  choose(zip([...bars(40), { name: '__MACOSX/bars/Öst/._1.png', data: Uint8Array.of(0) }]));
  await expect.poll(names, PATIENCE).toEqual(['Öst', 'Süd']);
  expect(text()).toContain('80 pictures of 2 classes, dark on light.');
  expect(text()).toContain('64 to train on, 16 to test with, drawn by the seed.');
  use();
  await expect.poll(isReady, PATIENCE).toBe(true);
  expect(images()).toMatchObject({
    classes: ['Öst', 'Süd'],
    train: 64,
    test: 16,
    read: { turned: false, inverted: true, test_percent: 20 },
  });
  const { document: open, parameters } = useDocument.getState();
  const plan = planOf({ document: { ...open, training: { ...open.training, max_steps: 200, lr: 0.1 } }, parameters });
  const session = createRunSession(plan.ok ? plan.value : undefined);
  session.commands.train();
  await expect.poll(() => session.run.getState().phase, PATIENCE).toBe('finished');
  await expect.poll(() => session.metrics.getState().test?.accuracy, PATIENCE).toBe(1);
  session.dispose();
});

test('pictures that are asked for again must be the same ones', async () => {
  choose(zip(bars(10)));
  await expect.poll(names, PATIENCE).toEqual(['Öst', 'Süd']);
  use();
  await expect.poll(isReady, PATIENCE).toBe(true);
  const had = images();
  if (!had) throw new Error('internal: no pictures');
  const missing = { ...had, sha256: 'c'.repeat(64), files: 'other.zip' };
  const { document: open } = useDocument.getState();
  edit({
    ...open,
    nodes: open.nodes.map((node) => (node.kind === 'Dataset' ? { ...node, params: { ...node.params, images: missing } } : node)),
  });
  notFound(missing);
  choose(zip(bars(10)));
  await expect.poll(() => button('Use this data')?.disabled, PATIENCE).toBe(false);
  use();
  await expect.poll(alert, PATIENCE).toContain('These are other pictures than those of this network, which came from other.zip.');
  expect(images()).toBe(missing);
  flushSync(() => button('Use them all the same')?.click());
  await expect.poll(isReady, PATIENCE).toBe(true);
  expect(images()).toEqual(had);
});

test('what is no picture is refused by its name; IDX files are read beside it', async () => {
  choose(zip([...bars(2), { name: 'bars/Öst/none.png', data: new TextEncoder().encode('this is no picture at all') }]));
  await expect.poll(alert, PATIENCE).toBe('bars.zip: bars/Öst/none.png is no PNG, whatever its name says.');
  const cut = bar(true, 9);
  choose(zip([...bars(2), { name: 'bars/Öst/cut.png', data: cut.subarray(0, 60) }]));
  await expect.poll(alert, PATIENCE).toBe('bars.zip: bars/Öst/cut.png is a damaged PNG: its pixels cannot be read.');
  const pixels = new Uint8Array(30 * 784);
  choose(
    new File([idxFile([30, 28, 28], pixels)], 'emnist-letters-images'),
    new File(
      [
        idxFile(
          [30],
          pixels.slice(0, 30).map((_, i) => 1 + (i % 2)),
        ),
      ],
      'emnist-letters-labels',
    ),
  );
  await expect.poll(names, PATIENCE).toEqual(['A', 'B']);
  expect(text()).toContain('EMNIST has rows and columns exchanged');
});

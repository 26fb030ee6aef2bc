/** A chart kept as a picture by the buttons below it. */
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import '../../ui/tokens.css';
import '../../ui/base.css';
import { LossChart } from '../../charts/LossChart.tsx';
import { network } from '../../network/notation.ts';
import { openDocument } from '../../stores/document/editing.ts';
import { ChartFiles } from './ChartFiles.tsx';

let root: Root | undefined;
afterEach(() => {
  root?.unmount();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const POINTS = [2.3, 1.2, 0.8, 0.6].map((mean, i) => ({ firstStep: i + 1, step: i + 1, low: mean, mean, high: mean, smooth: mean }));

/** The files that are handed to the browser. */
function downloads(): { readonly name: string; readonly blob: Promise<Blob> }[] {
  const files: { name: string; blob: Promise<Blob> }[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push({ name: this.download, blob: fetch(this.href).then((answer) => answer.blob()) });
  });
  return files;
}

test('the chart as it stands, without what is under the pointer, and its numbers', async () => {
  openDocument(network('sine > linear 1 > mse', 'Welle Ä'));
  const place = document.body.appendChild(document.createElement('div'));
  place.style.cssText = 'width: 500px; height: 300px; display: grid';
  root = createRoot(place);
  const figure = () => place.querySelector('figure');
  flushSync(() =>
    root?.render(
      <>
        <LossChart points={POINTS} tests={[]} marks={[]} stepsPerEpoch={2} lastStep={4} />
        <ChartFiles title="Loss" hasTable chart={figure} />
      </>,
    ),
  );
  await expect.poll(() => place.querySelector('svg.recharts-surface path[fill-opacity]')).not.toBeNull();
  place.querySelector<SVGElement>('svg[tabindex]')?.focus(); // the keyboard’s pointer
  await expect.poll(() => place.querySelector('[data-tip]')).not.toBeNull();
  const tip = place.querySelector('[data-tip] caption')?.textContent;
  expect(tip).toMatch(/^Step/);
  const files = downloads();
  for (const format of ['SVG', 'PNG']) flushSync(() => place.querySelector<HTMLElement>(`[aria-label="Chart (${format})"]`)?.click());
  await expect.poll(() => files.length).toBe(2);
  const [svg, png] = files.sort((a, b) => (a.name > b.name ? -1 : 1));
  expect([svg?.name, png?.name]).toEqual(['welle-ä-loss.svg', 'welle-ä-loss.png']);
  const picture = new DOMParser().parseFromString((await (await svg?.blob)?.text()) ?? '', 'image/svg+xml');
  const words = [...picture.querySelectorAll('text')].map(({ textContent }) => textContent);
  expect(words).toEqual(expect.arrayContaining(['Loss', 'smoothed', '2 steps']));
  expect(words).not.toContain(tip);
  expect(picture.querySelector('desc')?.textContent).toContain('Loss over 4 steps');
  expect((await png?.blob)?.type).toBe('image/png');
});

/** A quiet word where much work lives in the browser alone. */
import { renderToStaticMarkup } from 'react-dom/server';
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { edit, openFile } from '../../stores/document/document.ts';
import { exportFile } from '../../stores/files/exporters.ts';
import { SaveStatus } from './SaveStatus.tsx';

vi.mock('../../ui/download.ts', () => ({ downloadBlob: () => undefined }));

const shown = () => renderToStaticMarkup(<SaveStatus />);
const work = (edits: number) => {
  for (let i = 0; i < edits; i++) edit({ ...EMPTY_DOCUMENT, name: `edit ${i}` });
};

beforeEach(() => openFile({ document: EMPTY_DOCUMENT }));

test('after much work a file is asked for, and when there is one no more', async () => {
  work(10);
  expect(shown()).not.toContain('save a file');
  work(30);
  expect(shown()).toContain('in this browser only: save a file');
  await exportFile('saveMetrics');
  expect(shown()).toContain('save a file');
  await exportFile('save');
  expect(shown()).not.toContain('save a file');
});

test('a network that was just opened needs none', () => {
  work(50);
  openFile({ document: EMPTY_DOCUMENT });
  expect(shown()).not.toContain('save a file');
});

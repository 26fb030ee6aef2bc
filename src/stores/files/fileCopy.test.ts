/** After much work that is in no file, one is asked for. */
import { beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { edit, openFile, redo, undo } from '../document/document.ts';
import { exportFile } from './exporters.ts';
import { needsFile } from './fileCopy.ts';

vi.mock('../../ui/download.ts', () => ({ downloadBlob: () => undefined }));

const work = (edits: number) => {
  for (let i = 0; i < edits; i++) edit({ ...EMPTY_DOCUMENT, name: `edit ${i}` });
};

beforeEach(() => openFile({ document: EMPTY_DOCUMENT }));

test('after much work a file is asked for, and when there is one no more', async () => {
  work(10);
  expect(needsFile()).toBe(false);
  work(30);
  expect(needsFile()).toBe(true);
  await exportFile('saveMetrics');
  expect(needsFile()).toBe(true);
  await exportFile('save');
  expect(needsFile()).toBe(false);
});

test('a network that was just opened needs none, and one drag is one edit', () => {
  work(50);
  openFile({ document: EMPTY_DOCUMENT });
  for (let i = 0; i < 100; i++) edit({ ...EMPTY_DOCUMENT, name: `drag ${i}` }, 'drag');
  undo();
  redo();
  expect(needsFile()).toBe(false);
});

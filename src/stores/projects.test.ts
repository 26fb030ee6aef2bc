/** Several networks, kept in an IndexedDB of memory: whatever is opened, what was open is found again with its way back. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { network } from '../network/notation.ts';
import { FIRST_DOCUMENT, TEMPLATES } from '../network/templates.ts';
import { undo, useDocument } from './document/document.ts';
import { rename, setParam } from './document/editing.ts';
import {
  currentProject,
  duplicateProject,
  newProject,
  openAsProject,
  openProject,
  refreshProjects,
  removeProject,
  restoreProject,
  useProjects,
} from './projects.ts';
import { projectStore, saveNow, startSaving } from './saving.ts';

const name = () => useDocument.getState().document.name;
const names = async () => {
  await saveNow();
  await refreshProjects();
  return useProjects.getState().recent.map((project) => project.name);
};
const nothing = () => undefined;

let end = nothing as () => void;
beforeEach(async () => {
  let now = 1e12;
  vi.spyOn(Date, 'now').mockImplementation(() => now++); // two saves of one millisecond would stand in any order
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('document', { addEventListener: nothing, removeEventListener: nothing });
  vi.stubGlobal('location', { hash: '' });
  vi.stubGlobal('window', { addEventListener: nothing, removeEventListener: nothing });
  // No other tab is there: every lock is free.
  vi.stubGlobal('navigator', { locks: { request: (_name: string, _options: unknown, hold: () => Promise<void>) => hold() } });
  useDocument.setState({ document: FIRST_DOCUMENT, parameters: undefined, past: [], future: [] });
  end = startSaving();
  await openAsProject({ document: network('mnist > flatten > linear 10 > cross_entropy', 'Mine') });
});
afterEach(async () => {
  end();
  await saveNow();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what is opened is a network of its own; what was open comes back with its history', async () => {
  const mine = currentProject();
  setParam('fc1', 'bias', false);
  const wayBack = await openAsProject({ document: network('line > linear 1 > mse', 'Theirs') });
  expect(name()).toBe('Theirs');
  expect(useDocument.getState().past).toEqual([]);
  expect(await names()).toEqual(['Theirs', 'Mine']);
  await wayBack();
  expect([currentProject(), name()]).toEqual([mine, 'Mine']);
  const bias = () => useDocument.getState().document.nodes.find(({ id }) => id === 'fc1')?.params;
  expect(bias()).toMatchObject({ bias: false });
  undo();
  expect(bias()).toMatchObject({ bias: true });
});

test('a network under edit that is opened over many times loses nothing', async () => {
  for (let i = 0; i < 6; i++) {
    rename(`Edit ${i}`);
    await openAsProject({ document: network('line > linear 1 > mse', `Link ${i}`) });
  }
  expect(new Set(await names())).toEqual(new Set(['Link 5', ...Array.from({ length: 6 }, (_, i) => `Edit ${i}`)]));
});

test('templates give way to what is opened next, until they are edited or trained', async () => {
  const [first, second, third] = TEMPLATES.filter(({ document }) => document.nodes.length > 0).map(({ document }) => document);
  if (!first || !second || !third) throw new Error('internal: there are too few templates');
  await openAsProject({ document: first });
  await openAsProject({ document: second });
  expect(await names()).toEqual([second.name, 'Mine']);
  await (await projectStore()).writeCheckpoint(currentProject(), { step: 1 });
  const wayBack = await openAsProject({ document: third });
  expect(await names()).toEqual([third.name, second.name, 'Mine']);
  await wayBack();
  setParam('fc1', 'bias', false);
  await openAsProject({ document: third });
  expect(await names()).toEqual([third.name, second.name, third.name, 'Mine']);
});

test('a template that is edited in the moment in which another one is opened is kept, with the edit', async () => {
  const [first, second] = TEMPLATES.filter(({ document }) => document.nodes.length > 0).map(({ document }) => document);
  if (!first || !second) throw new Error('internal: there are too few templates');
  await openAsProject({ document: first });
  const opened = openAsProject({ document: second });
  await projectStore();
  setParam('fc1', 'bias', false);
  const wayBack = await opened;
  expect(await names()).toEqual([second.name, first.name, 'Mine']);
  await wayBack();
  expect(useDocument.getState().document.nodes.find(({ id }) => id === 'fc1')?.params).toMatchObject({ bias: false });
});

test('a copy has a name of its own, and an empty canvas is one more', async () => {
  await duplicateProject();
  expect(name()).toBe('Mine (copy)');
  await newProject();
  expect(await names()).toEqual(['Untitled', 'Mine (copy)', 'Mine']);
});

test('what is deleted is away, and can be brought back; where it was open the one before is', async () => {
  const mine = currentProject();
  await openAsProject({ document: network('line > linear 1 > mse', 'Theirs') });
  const theirs = currentProject();
  await names();
  await removeProject(theirs);
  expect([currentProject(), await names()]).toEqual([mine, ['Mine']]);
  expect(useProjects.getState().removed.map((project) => project.name)).toEqual(['Theirs']);
  await restoreProject(theirs);
  expect(await names()).toEqual(['Theirs', 'Mine']);
  await openProject(theirs);
  expect(name()).toBe('Theirs');
});

test('the last network that is left gives way to the first template when it is deleted', async () => {
  await names();
  await removeProject(currentProject());
  expect(name()).toBe('MNIST, one hidden layer');
  expect(await names()).not.toContain('Mine');
});

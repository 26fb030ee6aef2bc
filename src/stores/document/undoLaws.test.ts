/** Laws of the document: whatever was done is undone and redone to the byte, and kept as it was drawn. */

import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { decodeLink, encodeLink } from '../../links/link.ts';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import { openProjectStore, randomId } from '../../storage/projectStore.ts';
import { duplicateSelected } from './clipboard.ts';
import { redo, select, undo, useDocument } from './document.ts';
import {
  addNode,
  connectNodes,
  dropNode,
  moveNodes,
  openDocument,
  removeSelected,
  rename,
  renameNode,
  setParam,
  setTraining,
  switchKind,
} from './editing.ts';

const open = () => useDocument.getState().document;
const nodeId = fc.constantFrom('data', 'fc1', 'fc2', 'act1', 'loss', 'add1');
const place = fc.record({ x: fc.integer({ min: -999, max: 999 }), y: fc.integer({ min: -999, max: 999 }) });

/** What can be done to a document, in any order. */
const command = fc.oneof(
  fc.constantFrom(...KIND_NAMES).map((kind) => () => void addNode(kind, { x: 0, y: 0 })),
  fc.tuple(fc.constantFrom(...KIND_NAMES), place).map(
    ([kind, at]) =>
      () =>
        void dropNode(kind, at),
  ),
  fc.array(nodeId, { maxLength: 3 }).map((ids) => () => select(ids.filter((id) => findNode(open(), id)))),
  fc.constant(() => removeSelected()),
  fc.constant(() => duplicateSelected()),
  fc.tuple(nodeId, nodeId, fc.constantFrom('input' as const, 'target' as const)).map(
    ([source, target, targetHandle]) =>
      () =>
        void connectNodes({ source, target, targetHandle }),
  ),
  fc.tuple(nodeId, place).map(
    ([id, at]) =>
      () =>
        moveNodes(new Map([[id, at]]), `drag ${id}`),
  ),
  nodeId.map((id) => () => switchKind(id, 'Tanh')),
  fc.tuple(nodeId, fc.constantFrom('fc9', 'hidden', 'class')).map(
    ([id, next]) =>
      () =>
        void (findNode(open(), id) && renameNode(id, next)),
  ),
  fc.tuple(fc.constantFrom('fc1', 'fc2'), fc.integer({ min: 1, max: 99 })).map(
    ([id, width]) =>
      () =>
        void (findNode(open(), id)?.kind === 'Linear' && setParam(id, 'out_features', width)),
  ),
  fc.double({ min: 0.001, max: 1, noNaN: true }).map((lr) => () => setTraining({ lr }, 'lr')),
  fc.constantFrom(...OPTIMIZER_NAMES).map((optimizer) => () => setTraining({ optimizer })),
  fc.string({ unit: 'binary', maxLength: 20 }).map((name) => () => rename(name)),
  fc.constantFrom(...TEMPLATES).map(
    ({ document }) =>
      () =>
        openDocument(document),
  ),
);

const FIRST_TEXT = writeFile(EMPTY_DOCUMENT);

test('as many undos as steps give the first document, as many redos the last', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 90 }), (commands) => {
      useDocument.setState({ document: EMPTY_DOCUMENT, past: [], future: [], gesture: undefined, selectedNodes: new Set() });
      for (const run of commands) run();
      const last = open();
      const steps = useDocument.getState().past.length;
      for (let i = 0; i < steps; i++) undo();
      expect(open()).toBe(EMPTY_DOCUMENT);
      expect(writeFile(open())).toBe(FIRST_TEXT);
      for (let i = 0; i < steps; i++) redo();
      expect(open()).toBe(last);
    }),
    { seed: 1, numRuns: 100 },
  );
});

test('whatever was drawn goes through a file, a link and the browser’s database unchanged', async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const { store } = await openProjectStore();
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 30 }), async (commands) => {
      useDocument.setState({ document: EMPTY_DOCUMENT, past: [], future: [], gesture: undefined, selectedNodes: new Set() });
      for (const run of commands) run();
      const { document, past } = useDocument.getState();
      const text = writeFile(document);
      const file = readFile(text);
      expect(file.ok && writeFile(file.value.document)).toBe(text);
      const link = await encodeLink(document);
      const linked = await decodeLink(link.ok ? link.value : '');
      expect(linked.ok && writeFile(linked.value.document)).toBe(text);
      const id = randomId();
      await store.write({ id, timeline: { past, present: { document }, future: [] }, after: 0, revision: 1, writer: 'me' });
      const kept = await store.read(id);
      expect(kept.ok && writeFile(kept.value.timeline.present.document)).toBe(text);
      expect(kept.ok && kept.value.timeline.past.map((one) => writeFile(one.document))).toEqual(past.map((one) => writeFile(one.document)));
    }),
    { seed: 2, numRuns: 50 },
  );
  store.close();
});

/** Nothing escapes: whatever a network is called, and whatever is in it, a script is the same program and a notebook the same cells. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { internal } from '../lib/result.ts';
import { writeNotebook } from './notebook/notebook.ts';
import { SCRIPT_FORM_NAMES, type ScriptForm } from './pytorch/forms.ts';
import { writeScript } from './pytorch/script.ts';
import type { RecordedRun } from './recordedRun.ts';
import { type Hostile, hostile } from './testing/hostile.ts';

vi.setConfig({ testTimeout: 240_000 }); // machines may be busy

const DOCUMENTS = 5000;
const python = ['python3', '/usr/bin/python3'].find((name) => spawnSync(name, ['-c', 'import ast']).status === 0);
const titled = (title: string) => (python ? title : `${title} (skipped: no Python here)`);

const drawn = (): readonly Hostile[] => fc.sample(hostile, { numRuns: DOCUMENTS, seed: 1 });

function textOf(run: RecordedRun, form: ScriptForm, file: string): string {
  const script = writeScript(run, form, file);
  return script.ok ? script.value.text : internal(script.reason);
}

const trees = (one: Hostile, form: ScriptForm) => ({
  ours: textOf(one.run, form, one.file),
  tame: textOf(one.tame, form, 'tame.py'),
  named: textOf(one.named, form, 'tame.py'),
});

test.skipIf(!python)(titled(`the scripts of ${DOCUMENTS} hostile documents parse, and are the programs of tame ones`), () => {
  const cases = drawn().map((one, i) => trees(one, SCRIPT_FORM_NAMES[i % SCRIPT_FORM_NAMES.length] ?? 'plain'));
  const { stdout, stderr } = spawnSync(python ?? '', [join(import.meta.dirname, '../../e2e/torch/trees.py')], {
    input: JSON.stringify(cases),
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (stdout === '') internal(stderr);
  const verdicts = JSON.parse(stdout) as readonly string[];
  const wrong = verdicts.flatMap((verdict, i) => (verdict === '' ? [] : [`${verdict} (${i})`]));
  expect(verdicts).toHaveLength(DOCUMENTS);
  expect(wrong.slice(0, 3)).toEqual([]);
});

test(`the notebooks of ${DOCUMENTS} hostile documents have the cells of tame ones, and no text of theirs is markup`, () => {
  for (const { run, tame } of drawn()) {
    const [ours, wanted] = [run, tame].map((one) => {
      const notebook = writeNotebook(one);
      return notebook.ok ? JSON.parse(notebook.value) : internal(notebook.reason);
    });
    expect(ours.cells.map(({ cell_type, id }: { cell_type: string; id: string }) => [cell_type, id])).toEqual(
      wanted.cells.map(({ cell_type, id }: { cell_type: string; id: string }) => [cell_type, id]),
    );
    const [head = ''] = ours.cells[0].source as readonly string[];
    expect(head).toMatch(/^# (?:[\p{L}\p{N} ]|&#\d+;|\P{ASCII})*\n$/u);
  }
});

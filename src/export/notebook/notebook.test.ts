/** Notebooks are what Jupyter takes: valid by the schema of nbformat 4.5, with the page's losses in them. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import { expect, test } from 'vitest';
import { internal } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { newRun, type RecordedRun } from '../recordedRun.ts';
import { writeNotebook } from './notebook.ts';

const schema = JSON.parse(readFileSync(new URL('./testing/nbformat.v4.5.schema.json', import.meta.url), 'utf8'));
const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

function runOf({ name, training, ...drawn }: NetworkDocument, more: Partial<RecordedRun> = {}): RecordedRun | undefined {
  const reading = readNetwork({ name, training, ...drawn });
  return reading.ok ? { ...newRun({ name, spec: reading.spec, settings: training }), ...more } : undefined;
}

function notebookOf(run: RecordedRun | undefined) {
  const notebook = writeNotebook(run ?? internal('the network of this test has problems'));
  return notebook.ok ? JSON.parse(notebook.value) : internal(notebook.reason);
}

const textsOf = (notebook: { cells: { source: string[] }[] }): readonly string[] => notebook.cells.map(({ source }) => source.join(''));

const line = network('line > linear 1 > mse', 'A *line* <b>');

test('those of all templates are valid, and one with a cell more of a thing is not', () => {
  const runs = TEMPLATES.flatMap(({ document }) => runOf(document) ?? []);
  expect(runs.length).toBe(TEMPLATES.length - 1); // one is empty
  for (const run of runs) {
    const notebook = notebookOf(run);
    expect(validate(notebook), JSON.stringify(validate.errors)).toBe(true);
    expect(notebook.nbformat_minor).toBe(5);
    expect(new Set(notebook.cells.map(({ id }: { id: string }) => id)).size).toBe(notebook.cells.length);
  }
  const [cell, ...cells] = notebookOf(runs[0]).cells;
  expect(validate({ ...notebookOf(runs[0]), cells: [{ ...cell, id: 'a b' }, ...cells] })).toBe(false);
});

test('the page’s losses are those of its first 300 steps, as short as 32 bits can be told', () => {
  const losses = Float32Array.from({ length: 400 }, (_, i) => 0.1 + i);
  const code = textsOf(notebookOf(runOf(line, { losses, lrs: losses.map(() => 0.3) }))).find((text) => text.startsWith('PAGE'));
  expect(code).toMatch(/^PAGE = \[\n {4}0\.1, 1\.1, 2\.1,/);
  expect(code).toContain('299.1,\n]');
});

test('nothing is claimed of steps that were not taken, or that no loop takes again', () => {
  const hasCheck = (run: RecordedRun | undefined) => textsOf(notebookOf(run)).some((text) => text.includes('PAGE = ['));
  expect(hasCheck(runOf(line))).toBe(false);
  const [losses, lrs] = [Float32Array.of(3, 2, 1, Number.NaN), Float32Array.of(1, 1, 1, 1)];
  expect(textsOf(notebookOf(runOf(line, { losses, lrs }))).join()).toContain('3, 2, 1,\n]');
  const irregular = runOf(line, { losses, lrs, changes: [{ step: 2, isIrregular: true }] });
  expect(textsOf(notebookOf(irregular)).join()).toContain('PAGE = [\n    3,\n]');
  expect(textsOf(notebookOf(irregular))[0]).toContain('Step 2 was taken by hand with its beats out of order');
  expect(hasCheck(runOf(line, { losses, lrs, changes: [{ step: 1, isIrregular: true }] }))).toBe(false);
});

test('a name is shown letter by letter', () => {
  expect(textsOf(notebookOf(runOf(line)))[0]).toMatch(/^# A &#42;line&#42; &#60;b&#62;\n/);
});

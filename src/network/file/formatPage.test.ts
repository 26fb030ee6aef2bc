/** The page that other programs write files by, held to what the reader does: its example, and its lists of names. */
import { readFile as readText } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { DATASET_NAMES } from '../../datasets/datasets.ts';
import { encodeFloats } from '../../lib/base64.ts';
import { KIND_NAMES } from '../kinds.ts';
import { SCHEDULE_ARGUMENT_NAMES, SCHEDULE_NAMES } from '../schedules.ts';
import { STOP_NAMES } from '../stopping.ts';
import { OPTIMIZERS } from '../training.ts';
import { readFile, writeFile } from './fileFormat.ts';

let page = '';

beforeAll(async () => {
  page = await readText('docs/FORMAT.md', 'utf8'); // from the root, where Vitest runs
});

interface Example {
  readonly parameters: Readonly<Record<string, { readonly shape: readonly number[] }>>;
}

/** The page's example; where it leaves out a tensor's values, there are as many zeros. */
function example(): object {
  const [, json = ''] = /```json\n([\s\S]+?)```/.exec(page) ?? [];
  const written: Example = JSON.parse(json);
  const parameters = Object.entries(written.parameters).map(([name, { shape }]) => {
    return [name, { shape, data: encodeFloats(new Float32Array(shape.reduce((product, length) => product * length, 1))) }] as const;
  });
  return { ...written, parameters: Object.fromEntries(parameters) };
}

/** Names in backticks between two phrases of the page. */
function namesBetween(from: string, to: string): readonly string[] {
  const [, after = ''] = page.split(from);
  const [between = ''] = after.split(to);
  return [...between.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
}

test('the example is read as it stands there, and written again the same', () => {
  const file = example();
  const read = readFile(JSON.stringify(file));
  expect(read).toMatchObject({ ok: true, value: { document: { name: 'MNIST, one hidden layer' } } });
  if (!read.ok) return;
  const written = JSON.parse(writeFile(read.value.document, read.value.parameters));
  const { training: _, ...rest } = written;
  expect(file).toMatchObject(rest);
  expect(written.training).toMatchObject({ optimizer: 'SGD', lr: 0.1, momentum: 0, weight_decay: 0, batch_size: 64, epochs: 5, seed: 0 });
});

test('every kind is on the page, and every kind on the page is there', () => {
  const named = namesBetween("with that class's meaning", '- **`params`**');
  expect(named.filter((name) => /^[A-Z]/.test(name)).sort()).toEqual([...KIND_NAMES].sort());
});

test('so is every data set', () => {
  const named = namesBetween('- **`Dataset.params.name`**', '- **`training`**').filter((name) => !['x', 'y', 'noise'].includes(name));
  expect(named.sort()).toEqual([...DATASET_NAMES].sort());
});

test('and every optimizer', () => {
  const named = namesBetween('the class in `torch.optim`', 'A missing `batch_size`').filter((name) => /^[A-Z]/.test(name));
  expect(named.sort()).toEqual(Object.keys(OPTIMIZERS).sort());
});

test('and every schedule with its arguments, and all that training may stop at', () => {
  const schedules = new Set(namesBetween('the class in `torch.optim.lr_scheduler`', '- **`parameters`**'));
  for (const name of [...SCHEDULE_NAMES, ...SCHEDULE_ARGUMENT_NAMES]) expect(schedules, name).toContain(name);
  expect(namesBetween('So do, where given,', '`shuffle: false`')).toEqual(STOP_NAMES);
});

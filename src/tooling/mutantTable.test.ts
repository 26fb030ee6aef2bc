/** Each fault of the table can still be put into the project: what it replaces is there, once. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { MUTANTS } from './mutantTable.mjs';

test.each(MUTANTS.map(({ name, path, find }) => [name, path, find] as const))('%s', async (_, path, find) => {
  const text = await readFile(new URL(`../${path}`, import.meta.url), 'utf8');
  expect(text.split(find)).toHaveLength(2);
});

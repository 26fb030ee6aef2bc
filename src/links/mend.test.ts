/** Links as they arrive: what mail programs, chats and forums make of them opens the same network, and what they cut off is not written. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeBase64Url } from '../lib/base64.ts';
import { howMany } from '../lib/testing/howMany.ts';
import type { NetworkDocument } from '../network/document.ts';
import { network } from '../network/notation.ts';
import { TEMPLATES } from '../network/templates.ts';
import { toCompact } from './compact.ts';
import { deflate } from './inflate.ts';
import { decodeLink, encodeLink } from './link.ts';
import { linkLetter } from './linkHash.ts';
import { readParts } from './mend.ts';
import { damage } from './testing/damages.ts';

const CASES = new URL('./testing/cases/', import.meta.url);
const casesIn = (file: string): readonly (readonly string[])[] =>
  readFileSync(new URL(file, CASES), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

test.each(casesIn('links.txt'))('%s', async (_, hash = '') => {
  expect(linkLetter(hash)).toBe('n');
  const read = await decodeLink(hash);
  expect(read.ok ? read.value.document.nodes.length : read.reason).toBe(3);
});

/** As the page made links before they ended in a letter or a digit. */
const oldHash = async (document: NetworkDocument): Promise<string> =>
  `#n=1.${encodeBase64Url(await deflate(new TextEncoder().encode(JSON.stringify(toCompact(document)))))}`;
const newHash = async (document: NetworkDocument): Promise<string> => {
  const hash = await encodeLink(document);
  return hash.ok ? `#${hash.value}` : hash.reason;
};

test.each(casesIn('link-names.txt'))('%s, %s: its link ends in a letter or a digit', async (template, name = '') => {
  const { document } = TEMPLATES.find((one) => one.document.name === template) ?? {};
  expect(document).toBeDefined();
  if (document) expect(await newHash({ ...document, name })).toMatch(/[A-Za-z0-9]$/);
});

const NETWORKS = [
  'mnist > flatten > linear 10 > cross_entropy',
  'line > linear 1 > mse',
  'mnist > flatten > linear 30 > relu > linear 10 > mse',
];
const documents = fc
  .tuple(fc.constantFrom(...NETWORKS), fc.string({ unit: 'binary', size: 'max', maxLength: 40 }))
  .map(([line, name]) => ({ ...network(line), name }));
test('whatever a mail, a chat or a forum does to a link, it opens the same network', async () => {
  await fc.assert(
    fc.asyncProperty(documents, damage, fc.boolean(), async (document, harm, isOld) => {
      const sent = isOld ? await oldHash(document) : await newHash(document);
      const hash = harm(sent);
      expect(linkLetter(hash)).toBe('n');
      // Browsers refuse to inflate what has letters behind its end, Node does not mind them.
      expect(readParts(hash)?.packed, hash).toContain(sent.slice('#n=1.'.length));
      const read = await decodeLink(hash);
      expect(read.ok ? read.value.document : hash).toEqual(document);
    }),
    { seed: 31, numRuns: howMany(300, 800), endOnFailure: true },
  );
});

test('whatever letters stand within a link that are none of its own are left out', async () => {
  const document = network(NETWORKS[0] ?? '');
  const hash = await newHash(document);
  for (const letter of ['⏎', '*', '·\n', '↵']) {
    const split = `${hash.slice(0, 40)}${letter}${hash.slice(40)}`;
    expect(await decodeLink(split)).toEqual({ ok: true, value: { document } });
  }
});

test('a link of before that lost its end opens, and a new one has an end that nobody takes', async () => {
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(documents, async (document) => {
      const hash = await oldHash(document);
      const left = hash.replace(/[_-]{1,2}$/, '');
      if (left !== hash) cut++;
      expect(await decodeLink(left)).toEqual({ ok: true, value: { document } });
      expect(await newHash(document)).toMatch(/[A-Za-z0-9]$/);
    }),
    { seed: 32, numRuns: howMany(300, 800) },
  );
  expect(cut).toBeGreaterThan(5);
});

/** Links that hold what was handed in: they come back whatever is done to them on the way, and whatever stands in them is a result or a sentence. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HandIn, handInJson, readHandIn } from '../lessons/handIn.ts';
import { network } from '../network/notation.ts';
import { decodeHandInLink, encodeHandInLink } from './handInLink.ts';
import { linkLetter } from './linkHash.ts';
import { damage } from './testing/damages.ts';

const LINE = network('line > linear 1 > mse');
const words = fc.string({ unit: 'binary', maxLength: 30 });
const handIns = fc
  .record({
    lesson: words,
    by: words,
    goals: fc.array(fc.record({ says: words, isReached: fc.boolean() }), { maxLength: 6 }),
    steps: fc.nat(),
    loss: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true }), { nil: undefined }),
    test_accuracy: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
  })
  .map((rest): HandIn => ({ ...rest, document: { document: LINE } }));

const asRead = (handIn: HandIn) => readHandIn(JSON.parse(JSON.stringify(handInJson(handIn))));

test('a link gives back the result that was put in it, whatever is done to it on the way', async () => {
  await fc.assert(
    fc.asyncProperty(handIns, damage, async (handIn, harm) => {
      const link = await encodeHandInLink(handIn);
      const hash = harm(`#${link.ok ? link.value : link.reason}`);
      expect(linkLetter(hash)).toBe('h');
      const read = asRead(handIn);
      expect(read.ok).toBe(true);
      expect(await decodeHandInLink(hash)).toEqual(read);
    }),
    { numRuns: 60 },
  );
});

test('what is no result is refused with its place', () => {
  const json = handInJson({ lesson: 'L', by: '', goals: [], steps: 1, document: { document: LINE } });
  const reasonOf = (change: object) => {
    const read = readHandIn({ ...json, ...change });
    return read.ok ? 'a result' : read.reason;
  };
  expect(reasonOf({})).toBe('a result');
  expect(
    [
      reasonOf({ format: 'tinkergrad' }),
      reasonOf({ version: 2 }),
      reasonOf({ by: 'x'.repeat(61) }),
      reasonOf({ steps: -1 }),
      reasonOf({ goals: [{ says: 'a', isReached: 'yes' }] }),
      reasonOf({ script: 1 }),
      reasonOf({ document: {} }),
    ].join('\n'),
  ).toMatchInlineSnapshot(`
    "format: expected "tinkergrad-hand-in", got "tinkergrad"
    The result was made with a newer version of Tinkergrad (result version 2; this page reads 1). Reload the page to get the newest, then open the result again.
    by: expected at most 60 letters
    steps: expected a whole number from 0, got -1
    goals[0].isReached: expected true or false, got "yes"
    script: this name is not known; a result has format, version, lesson, by, goals, steps, loss, test_accuracy, document
    document: format: expected "tinkergrad", got nothing"
  `);
  fc.assert(fc.property(fc.jsonValue(), (value) => void readHandIn(value)));
});

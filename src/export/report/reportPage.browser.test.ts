/** Pages to hand in of hostile names and notes: the same tree as that of tame ones with other texts, and the networks in them come out as they went in. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { networksIn } from './dataBlocks.ts';
import { type Report, reportPage } from './reportPage.ts';

const reportOf = (text: string): Report => ({
  title: text,
  by: text,
  date: 'today',
  runs: [0, 1].map((i) => ({
    name: text,
    note: text,
    ended: text,
    picture: `<svg xmlns="http://www.w3.org/2000/svg"><title>${i}</title></svg>`,
    model: text,
    settings: [[text, text]],
    figures: [[text, text]],
    loss: [
      { step: 1, value: 2 },
      { step: 2, value: 1 },
    ],
    accuracy: [],
    isBlownUp: false,
  })),
  goals: [{ says: text, isReached: true }],
  data: [0, 1].map(() => JSON.stringify({ name: text })),
  differences: [{ name: text, lines: [{ what: text, a: text, b: text }] }],
});

/** Every element with its attributes' names, in order. */
const treeOf = (html: string): readonly string[] =>
  [...new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')].map(
    (element) => `${element.tagName} ${[...element.attributes].map(({ name }) => name).join()}`,
  );

const TAME = treeOf(reportPage(reportOf('tame')));
const pieces = fc.constantFrom(
  '<',
  '>',
  '"',
  "'",
  '&',
  '</script>',
  '<script>alert(1)</script>',
  '<!--',
  ']]>',
  '</style>',
  '\\u003c',
  '\n',
  '\0',
  '&lt;',
  'é',
  '😀',
  '\ud800',
  'a',
);

test('no text becomes an element or an attribute, and what lies in the page is read back', () => {
  fc.assert(
    fc.property(fc.array(pieces, { minLength: 1, maxLength: 8 }), (parts) => {
      const text = parts.join('').trim() || 'a';
      const html = reportPage(reportOf(text));
      expect(treeOf(html)).toEqual(TAME);
      const read = networksIn(html).map((file) => JSON.parse(file).name);
      expect(read).toEqual([text, text]);
    }),
    { numRuns: 500 },
  );
});

test('a page of another kind has no networks', () => {
  expect(networksIn('<html><script>1</script></html>')).toEqual([]);
});

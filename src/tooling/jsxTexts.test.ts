import { expect, test } from 'vitest';
import { judgeTexts } from './jsxTexts.ts';

const judge = (jsx: string) => judgeTexts([{ path: 'a.tsx', text: `export const A = () => (${jsx});` }]).length;

test.each([
  ['a text alone', '<p>{words}</p>'],
  ['one text of several parts', '<p>{[a, b].join()}</p>'],
  ['text that stays, between elements that stay', '<p>Press <kbd>{key}</kbd> to go on</p>'],
  ['texts in elements of their own', '<p><b>{a}</b> <span>{b}</span></p>'],
  ['elements that come and go', '<div>{a && <b>{a}</b>}{list.map((one) => <i key={one}>{one}</i>)}</div>'],
  ['a list of elements, and one of texts', '<p>{is(<b />, [a, b], [<i key="i" />, <u key="u" />])}</p>'],
  ['blanks', "<dl><dt>{a}</dt> <dd>{b}</dd>{' '}</dl>"],
])('%s is fine', (_, jsx) => {
  expect(judge(jsx)).toBe(0);
});

test.each([
  ['a text beside an element', '<p><Icon />{words}</p>'],
  ['two texts', '<p>{a} of {b}</p>'],
  ['text that stays after what comes and goes', '<p>{a && <b>{a}</b>} and so on</p>'],
  ['a text in a fragment', '<>{words}</>'],
  ['texts in a list', '<p><b>x</b>{list.map((one) => one.name)}</p>'],
  ['a list of children', '[word, <b key="b">{a}</b>]'],
  ['one of two', '<p><b>x</b>{is ? <i>{a}</i> : words}</p>'],
])('%s is told', (_, jsx) => {
  expect(judge(jsx)).toBeGreaterThan(0);
});

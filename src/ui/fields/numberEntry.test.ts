/** What a typed number means. */
import { expect, test } from 'vitest';
import { ok, type Result, refused } from '../../lib/result.ts';
import { commitText, liveDraft } from './numberEntry.ts';

const read = (text: string): Result<number> => (/^\d+$/.test(text) ? ok(Number(text)) : refused(`expected a whole number, got "${text}"`));
const rules = { label: 'Epochs', read, format: String, optional: false };

test('a number is taken, anything else is refused with what stays and why', () => {
  expect(commitText('12', 5, rules)).toEqual(ok(12));
  expect(commitText('many', 5, rules)).toEqual(refused('Epochs stays 5: expected a whole number, got "many".'));
  expect(commitText('', 5, rules)).toEqual(refused('Epochs stays 5: expected a whole number, got "".'));
});

test('nothing is a value only where it may be', () => {
  expect(commitText(' ', 5, { ...rules, optional: true })).toEqual(ok(undefined));
  expect(commitText('x', undefined, { ...rules, optional: true })).toEqual(
    refused('Epochs stays empty: expected a whole number, got "x".'),
  );
});

test('a draft counts as long as the value it was begun on is in force', () => {
  const draft = { text: '7', against: 5 };
  expect([liveDraft(draft, 5), liveDraft(draft, 6), liveDraft(null, 5)]).toEqual([draft, null, null]);
});

/** Keys of input methods: as Chromium and Firefox tell them, as Safari does, and plain ones. */
import { expect, test } from 'vitest';
import { isComposing } from './composing.ts';

test.each([
  ['Chromium, Firefox', { isComposing: true, keyCode: 229 }, true],
  ['Safari', { isComposing: false, keyCode: 229 }, true],
  ['a plain Enter', { isComposing: false, keyCode: 13 }, false],
])('%s', (_, nativeEvent, is) => {
  expect(isComposing({ nativeEvent })).toBe(is);
});

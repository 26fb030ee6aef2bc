/** What must not compile: a word that the glossary does not have. */
import type { ComponentProps } from 'react';
import { expectTypeOf, test } from 'vitest';
import type { WordId } from '../network/words.ts';
import type { FieldProps } from './fields/rows.ts';
import type {} from './wordAttribute.ts';

test('elements and fields name words of the glossary alone', () => {
  const element = (_: ComponentProps<'div'>) => undefined;
  const field = (_: Pick<FieldProps<{ readonly type: 'flag' }>, 'word'>) => undefined;
  // @ts-expect-error There is no such word.
  element({ 'data-word': 'lerning_rate' });
  // @ts-expect-error Nor for a field.
  field({ word: 'lerning_rate' });
  element({ 'data-word': 'lr' });
  field({ word: 'lr' });
  expectTypeOf<WordId>().extract<'lr'>().toEqualTypeOf<'lr'>();
});

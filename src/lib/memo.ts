/** Answers that are kept, so that nothing is worked out twice. */
import weakMemoize from '@emotion/weak-memoize';
import memoizeOne from 'memoize-one';
import { currentLocale } from './locale.ts';

/** `memoizeOne` keeps the answer to the last arguments, `weakMemoize` the answer about each object for as long as that lives. */
export { memoizeOne, weakMemoize };

/** `weakMemoize` in each language by itself: where an answer holds sentences. */
export function memoizeInWords<K extends object, V>(answer: (about: K) => V): (about: K) => V {
  const inLanguage = weakMemoize((_: object) => weakMemoize(answer));
  return (about) => inLanguage(currentLocale())(about);
}

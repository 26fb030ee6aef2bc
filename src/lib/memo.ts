/** Answers that are kept, so that nothing is worked out twice. */
import weakMemoize from '@emotion/weak-memoize';
import memoizeOne from 'memoize-one';

/** `memoizeOne` keeps the answer to the last arguments, `weakMemoize` the answer about each object for as long as that lives. */
export { memoizeOne, weakMemoize };

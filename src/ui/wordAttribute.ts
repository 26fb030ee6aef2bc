/** What an element is explained by: `data-word` names a row of the glossary, for all that is in it. Types only. */
import type { WordId } from '../network/words.ts';

declare module 'react' {
  interface HTMLAttributes<T> {
    'data-word'?: WordId | undefined;
  }
  interface SVGAttributes<T> {
    'data-word'?: WordId | undefined;
  }
}

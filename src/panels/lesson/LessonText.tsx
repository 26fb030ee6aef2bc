/** A text of a lesson: nothing but letters; what stands in backticks is code. */
import { piecesOf } from './textPieces.ts';

export const LessonText = ({ text }: { readonly text: string }) =>
  piecesOf(text).map(({ from, letters, isCode }) =>
    isCode ? (
      <code key={from} translate="no">
        {letters}
      </code>
    ) : (
      <span key={from}>{letters}</span>
    ),
  );

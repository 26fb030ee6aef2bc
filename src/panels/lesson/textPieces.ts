/** A text cut at its backticks. Pure. */

export interface TextPiece {
  /** Where it begins in the text. */
  readonly from: number;
  readonly letters: string;
  readonly isCode: boolean;
}

/** Code stands between two backticks; one that has no partner is a letter like any other. */
export function piecesOf(text: string): readonly TextPiece[] {
  const pieces = [...text.matchAll(/`([^`]+)`|[^`]+|`/g)];
  return pieces.map(({ 0: whole, 1: code, index }) => ({ from: index, letters: code ?? whole, isCode: code !== undefined }));
}

/** Words of refusals that all readers of strangers' files share. */
import { messages } from './messages.ts';

const LONGEST_NAME = 60;

/** A name from a file, as it may stand in a sentence: quoted, what cannot be seen written out, not longer than a line. */
export function showName(name: string): string {
  const text = name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME)}…` : name;
  return messages.quoted(
    text.replaceAll(/[\p{C}\p{Z}]/gu, (letter) => (letter === ' ' ? ' ' : `\\u{${letter.codePointAt(0)?.toString(16)}}`)),
  );
}

/** `NaN at index 7`, for the first number that is not finite; undefined where all are. */
export function firstBad(values: Float32Array): string | undefined {
  const bad = values.findIndex((value) => !Number.isFinite(value));
  return bad < 0 ? undefined : messages.numberAt(String(values[bad]), bad);
}

export const showShape = (shape: readonly number[]): string => `[${shape.join(', ')}]`;

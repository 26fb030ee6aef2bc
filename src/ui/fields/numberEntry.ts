/** What happens to a number while it is typed. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { messages } from '../messages.ts';

/** Text being typed, and the value it was begun on: when that value changes meanwhile, the text has lost its ground. */
export interface Draft {
  readonly text: string;
  readonly against: unknown;
  /** Why the text could not be taken, once that was tried. */
  readonly refusal?: string;
}

/** The draft that still counts, if any: one begun on another value than the one in force does not. */
export const liveDraft = (draft: Draft | null, value: unknown): Draft | null => (draft && Object.is(draft.against, value) ? draft : null);

export interface EntryRules {
  readonly label: string;
  /** Reads what was typed; the reason of a refusal is `expected …, got …`. */
  readonly read: (text: string) => Result<number>;
  readonly format: (value: number) => string;
  /** Whether nothing at all may be typed, and means undefined. */
  readonly optional: boolean;
}

/** What a typed text means: a value, undefined where that is allowed, or a sentence that says what stays and what was expected. */
export function commitText(text: string, value: number | undefined, rules: EntryRules): Result<number | undefined> {
  if (rules.optional && text.trim() === '') return ok(undefined);
  const read = rules.read(text);
  if (read.ok) return read;
  const kept = value === undefined ? messages.empty : rules.format(value);
  return refused(messages.stays(rules.label, kept, read.reason));
}

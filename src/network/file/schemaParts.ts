/** What schemas of files are made of: objects with exactly their keys, lists with a limit, and refusals that name the place. */
import * as v from 'valibot';
import type { Result } from '../../lib/result.ts';
import { formatPath, type Misplaced, showValue } from '../read/fields.ts';
import { messages as readMessages } from '../read/messages.ts';
import type { Raw } from './fileParams.ts';
import { messages } from './messages.ts';

/** What is said when it is said, in the language of then: schemas are made once. */
export type Words = string | (() => string);
const said = (words: Words): string => (typeof words === 'string' ? words : words());

export const expected = (what: Words) => (issue: v.BaseIssue<unknown>) => readMessages.expected(said(what), showValue(issue.input));

const isObject = (input: unknown): input is Raw => typeof input === 'object' && input !== null && !Array.isArray(input);
export const object = (what: Words) => v.custom<Raw>(isObject, expected(what));
export const text = (what: Words) => v.string(expected(what));
export const list = <S extends v.GenericSchema>(item: S, what: Words, most: number) =>
  v.pipe(
    v.array(
      v.unknown(),
      expected(() => messages.listOf(said(what))),
    ),
    v.maxLength(most, (issue) => messages.atMost(most, said(what), issue.input.length)),
    v.array(item),
  );

/** The last step of a pipe, made of a reader of ours: its refusal says the way to what it refuses. */
export const readBy = <I, O>(read: (input: I) => Result<O, Misplaced>) =>
  v.rawTransform<I, O>(({ dataset, addIssue, NEVER }) => {
    const result = read(dataset.value);
    if (result.ok) return result.value;
    const { path, reason } = result.reason;
    const [first, ...rest] = path.map(
      (key) => ({ type: 'unknown', origin: 'value', input: dataset.value, key, value: undefined }) as const,
    );
    addIssue(first ? { message: reason, path: [first, ...rest] } : { message: reason });
    return NEVER;
  });

/**
 * An object with these keys and no others. valibot's own strictObject lets lists pass, and as further keys all names that
 * every object inherits, such as `constructor`.
 */
export function exactly<E extends v.ObjectEntries>(what: Words, entries: E) {
  const keys = Object.keys(entries);
  return v.pipe(
    object(what),
    v.rawCheck(({ dataset, addIssue }) => {
      const stray = dataset.typed ? Object.keys(dataset.value).find((key) => !keys.includes(key)) : undefined;
      if (stray === undefined) return;
      const path = [{ type: 'unknown', origin: 'key', input: dataset.value, key: stray, value: undefined }] as const;
      addIssue({ message: messages.stray(said(what), keys.join(', ')), path: [...path] });
    }),
    v.transform((input: Raw) => Object.fromEntries(keys.map((key) => [key, Object.hasOwn(input, key) ? input[key] : undefined]))),
    v.object(entries),
  );
}

/** Holds JSON against a schema; refuses with the first place that breaks it. */
export function parse<S extends v.GenericSchema>(schema: S, json: unknown): Result<v.InferOutput<S>> {
  const parsed = v.safeParse(schema, json, { abortEarly: true });
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  const path = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  return { ok: false, reason: path.length > 0 ? `${formatPath(path)}: ${issue.message}` : issue.message };
}

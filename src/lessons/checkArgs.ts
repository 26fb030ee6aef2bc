/** What the checks of goals are asked with: each argument a schema, and the words and bounds of the field it is typed in. */
import * as v from 'valibot';
import { BEATS } from '../network/beats.ts';
import { expected } from '../network/file/schemaParts.ts';
import { checkField, describeField, type NumberField } from '../network/read/fields.ts';
import { messages as readMessages } from '../network/read/messages.ts';
import { type ArgLabel, messages } from './lateMessages.ts';

/** How an argument is typed by whoever makes a lesson. */
export type ArgInput =
  | { readonly type: 'number'; readonly field: NumberField }
  | { readonly type: 'text' }
  | { readonly type: 'choice'; readonly options: readonly string[] }
  | { readonly type: 'beats' };

export interface ArgRow<S extends v.GenericSchema = v.GenericSchema> {
  readonly schema: S;
  readonly asks: ArgLabel;
  readonly input: ArgInput;
  readonly isOptional?: true;
}

const row = <const R extends Omit<ArgRow, 'asks'>>(asks: ArgLabel, rest: R) => ({ ...rest, asks });

/** What the field of an argument is called, in the language that the page speaks at that moment. */
export const argLabel = ({ asks }: ArgRow): string => messages.args[asks];

const numeric = (field: NumberField) =>
  v.custom<number>(
    (input) => checkField(field, input).ok,
    expected(() => describeField(field)),
  );

/** Any number. */
export const amount = (asks: ArgLabel, start: number, min = -1e9, max = 1e9) => {
  const field: NumberField = { type: 'number', min, max, default: start };
  return row(asks, { schema: numeric(field), input: { type: 'number', field } });
};

/** A whole number of things. */
export const count = (asks: ArgLabel, start: number, max: number, min = 1) => {
  const field: NumberField = { type: 'integer', min, max, default: start };
  return row(asks, { schema: numeric(field), input: { type: 'number', field } });
};

export const oneOfThese = (options: readonly string[]) => expected(() => readMessages.oneOf(options.join(', ')));

export const oneOf = <const O extends readonly string[]>(asks: ArgLabel, options: O) =>
  row(asks, { schema: v.picklist(options, oneOfThese(options)), input: { type: 'choice', options } });

/** The id of a node, or the name of one of its parameters. */
export const nameOf = (asks: 'node' | 'parameter') => {
  const what = expected(() => messages[asks]);
  return row(asks, {
    schema: v.pipe(v.string(what), v.regex(/^\w{1,40}(?:\.(?:weight|bias))?$/, what)),
    input: { type: 'text' },
  });
};

const MOST_BEATS = 20;

export const beats = (asks: ArgLabel) =>
  row(asks, {
    schema: v.pipe(
      v.array(
        v.picklist(BEATS, oneOfThese(BEATS)),
        expected(() => messages.beats),
      ),
      v.minLength(
        1,
        expected(() => messages.oneBeat),
      ),
      v.maxLength(
        MOST_BEATS,
        expected(() => messages.mostBeats(MOST_BEATS)),
      ),
    ),
    input: { type: 'beats' },
  });

/** An argument that may be left out. */
export const maybe = <S extends v.GenericSchema>({ asks, schema, input }: ArgRow<S>) => row(asks, { schema, input, isOptional: true });

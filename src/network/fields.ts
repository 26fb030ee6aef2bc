/** A field: a value that can be typed, with its bounds and its refusals. Imports lib only. */
import { ok, type Result, refused } from '../lib/result.ts';

export interface NumberField {
  readonly type: 'integer' | 'number';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** True where `min` (or `max`) itself is not allowed, as a Dropout's p of 1 is not. */
  readonly aboveMin?: boolean;
  readonly belowMax?: boolean;
}

export interface FlagField {
  readonly type: 'flag';
  readonly default: boolean;
}

export interface ChoiceField {
  readonly type: 'choice';
  readonly options: readonly string[];
  readonly default: string;
}

/** What a parameter of a node or of the training may be. */
export type Field = NumberField | FlagField | ChoiceField;

const PLAIN_NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/** `a whole number from 1 to 65,536`, as it stands in refusals. */
export function describeField(field: Field): string {
  switch (field.type) {
    case 'flag':
      return 'true or false';
    case 'choice':
      return `one of ${field.options.join(', ')}`;
    default: {
      const kind = field.type === 'integer' ? 'a whole number' : 'a number';
      const from = field.aboveMin ? `above ${bound(field.min)}` : `from ${bound(field.min)}`;
      const to = field.belowMax ? `below ${bound(field.max)}` : `to ${bound(field.max)}`;
      return `${kind} ${from} ${to}`;
    }
  }
}

const bound = (value: number): string =>
  Math.abs(value) >= 1e7 || (value !== 0 && Math.abs(value) < 1e-4)
    ? String(value)
    : value.toLocaleString('en-US', { maximumFractionDigits: 6 });

/** Whether a value may stand in a field; the reason is `expected …, got …`. */
export function checkField(field: Field, value: unknown): Result<number | boolean | string> {
  const fits =
    field.type === 'flag'
      ? typeof value === 'boolean'
      : field.type === 'choice'
        ? typeof value === 'string' && field.options.includes(value)
        : fitsNumber(field, value);
  if (fits) return ok(value as number | boolean | string);
  return refused(`expected ${describeField(field)}, got ${show(value)}`);
}

function fitsNumber(field: NumberField, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (field.type === 'integer' && !Number.isSafeInteger(value)) return false;
  if (value < field.min || value > field.max) return false;
  return !(field.aboveMin && value === field.min) && !(field.belowMax && value === field.max);
}

function show(value: unknown): string {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** What somebody typed into a number field, read and checked. `0,01` and `1e` are refused, not guessed at. */
export function readNumber(field: NumberField, typed: string): Result<number> {
  const text = typed.trim().replace('−', '-');
  if (!PLAIN_NUMBER.test(text)) return refused(`expected ${describeField(field)}, got ${text === '' ? 'nothing' : show(text)}`);
  return checkField(field, Number(text)) as Result<number>;
}

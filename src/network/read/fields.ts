/** A field: a value that can be typed, with its bounds and its refusals. */
import { inGroups, inLocale } from '../../lib/locale.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { messages } from './messages.ts';
import { readTyped } from './typedNumber.ts';

interface Requirable {
  /** True where PyTorch has no default, so a file must say it; `default` is then what a new node starts with. */
  readonly required?: boolean;
}

export interface NumberField extends Requirable {
  readonly type: 'integer' | 'number';
  readonly min: number;
  readonly max: number;
  readonly default: number;
  /** May be absent: `default` is then what is put there when it is asked for. */
  readonly optional?: true;
  /** True where `min` (or `max`) itself is not allowed, as a beta of 1 is not. */
  readonly aboveMin?: boolean;
  readonly belowMax?: boolean;
}

export interface FlagField extends Requirable {
  readonly type: 'flag';
  readonly default: boolean;
}

export interface ChoiceField<V extends string = string> extends Requirable {
  readonly type: 'choice';
  readonly options: readonly V[];
  readonly default: V;
}

/** A formula of y_pred and y_true. Any text may stand in it: one that cannot be computed is a problem of the network. */
export interface FormulaField extends Requirable {
  readonly type: 'formula';
  /** Letters that a file may have of it. */
  readonly most: number;
  readonly default: string;
}

/** Two numbers under one name. */
export interface PairField {
  readonly type: 'pair';
  readonly each: NumberField;
  readonly default: readonly [number, number];
}

/** What a parameter of a node or of the training may be. */
export type Field = NumberField | FlagField | ChoiceField | FormulaField;

/** `a whole number from 1 to 65,536`, as it stands in refusals. */
export function describeField(field: Field): string {
  switch (field.type) {
    case 'flag':
      return messages.flag;
    case 'choice':
      return messages.oneOf(field.options.join(', '));
    case 'formula':
      return messages.formula(bound(field.most));
    default: {
      const [min, max] = [bound(field.min), bound(field.max)];
      const range = messages.from(field.type === 'integer' ? messages.whole : messages.number, min, max);
      const excluded = [...(field.aboveMin ? [min] : []), ...(field.belowMax ? [max] : [])];
      return excluded.length > 0 ? messages.excluded(range, ...excluded) : range;
    }
  }
}

const bound = (value: number): string =>
  Math.abs(value) >= 1e10 || (value !== 0 && Math.abs(value) < 1e-4)
    ? inLocale(value.toExponential().replace('e+', 'e'))
    : inGroups(String(Number(value.toFixed(6))));

/** A value that cannot stand where it does: the way to it, and `expected …, got …`. */
export interface Misplaced {
  readonly path: readonly (string | number)[];
  readonly reason: string;
}

/** Whether a value may stand in a field; the reason is `expected …, got …`. */
export function checkField(field: Field, value: unknown): Result<number | boolean | string> {
  if (fitsField(field, value)) return ok(value as number | boolean | string);
  return refused(messages.expected(describeField(field), showValue(value)));
}

function fitsField(field: Field, value: unknown): boolean {
  switch (field.type) {
    case 'flag':
      return typeof value === 'boolean';
    case 'choice':
      return typeof value === 'string' && field.options.includes(value);
    case 'formula':
      return typeof value === 'string' && value.length <= field.most;
    default:
      return fitsNumber(field, value);
  }
}

function fitsNumber(field: NumberField, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false;
  if (field.type === 'integer' && !Number.isSafeInteger(value)) return false;
  if (value < field.min || value > field.max) return false;
  return !(field.aboveMin && value === field.min) && !(field.belowMax && value === field.max);
}

/** What stands in a field: its default where what is given is none of its type. */
export const fieldValue = <F extends Field | PairField>(field: F, given: unknown): F['default'] =>
  typeof given === typeof field.default ? (given as F['default']) : field.default;

/** Any value as it stands in a refusal, short whatever it is: `"abc"`, `1.5`, `a list`, `nothing`. */
export function showValue(value: unknown): string {
  if (value === undefined) return messages.nothing;
  if (Array.isArray(value)) return messages.aList;
  if (typeof value === 'object' && value !== null) return messages.anObject;
  return typeof value === 'string' ? JSON.stringify(cut(value)) : cut(String(value));
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

/** Where a value stands, as a programmer would write it: `nodes[3].params.out_features`. */
export function formatPath(path: readonly (string | number)[]): string {
  const parts = path.map((key) =>
    typeof key === 'number' ? `[${key}]` : /^[\w.]+$/.test(key) ? `.${cut(key)}` : `[${JSON.stringify(cut(key))}]`,
  );
  return parts.join('').replace(/^\./, '');
}

/**
 * What somebody typed into a number field, read and checked. A decimal comma is one where it can be nothing else; what can be read in two
 * ways is refused with both. `1e` is refused, not guessed at.
 */
export function readNumber(field: NumberField, typed: string): Result<number> {
  const read = readTyped(typed, field.type === 'integer' ? 'whole' : 'number');
  if (read && 'value' in read) return checkField(field, read.value) as Result<number>;
  const refusal = messages.expected(describeField(field), typed.trim() === '' ? messages.nothing : showValue(typed.trim()));
  if (!read) return refused(refusal);
  const [one, other] = read.either.map((value) => inLocale(String(value)));
  return refused(messages.either(refusal, one ?? '', other ?? ''));
}

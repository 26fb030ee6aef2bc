/** What a person means by a number that was typed, in the notation of any country: decimal commas, thousands, digits of other scripts. */
import { currentLocale } from '../../lib/locale.ts';

/** One meaning, or the two that a text like `1,500` has. */
export type TypedNumber = { readonly value: number } | { readonly either: readonly [number, number] };

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^[+-]?(\d*,\d+|\d+,)(e[+-]?\d+)?$/i;
/** Thousands by blanks (France, SI) or apostrophes (Switzerland), then perhaps decimals. No thousands begin with 0. */
const SPACED = /^[+-]?[1-9]\d{0,2}([ '’]\d{3})+([.,]\d+)?$/;
/** `1,234,567.5`, `1,234.5`, and India's `12,34,567`. */
const COMMAS = /^[+-]?([1-9]\d{0,2}(,\d{3})+|[1-9]\d?(,\d{2})+,\d{3})(\.\d*)?$/;
/** `1.234.567,5`, `1.234,5`. */
const POINTS = /^[+-]?[1-9]\d{0,2}(\.\d{3})+(,\d*)?$/;
/** One separator and three digits behind it: thousands to one reader, decimals to another. */
const EITHER = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/;

/** Where the ten digits of a script begin: full-width, Arabic, Persian, Devanagari, Bengali, Thai. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966, 0x09e6, 0x0e50];

/** What is asked for: any number, a whole one, or one of a text in which decimals have a point, or a comma, whatever the language. */
export type Expected = 'number' | 'whole' | 'point' | 'comma';

/**
 * Reads a number. In English `1,500` has two meanings, and so has `1.500` where only whole numbers are asked for; in German it is the other
 * way round. Elsewhere a point is decimal in all languages: rates are pasted from code. Undefined where it is no number at all.
 */
export function readTyped(typed: string, expected: Expected): TypedNumber | undefined {
  const text = inPlainLetters(typed);
  if (EITHER.test(text)) return readEither(text, expected);
  if (PLAIN.test(text)) return { value: Number(text) };
  if (DECIMAL_COMMA.test(text) && !COMMAS.test(text)) return { value: Number(text.replace(',', '.')) };
  if (COMMAS.test(text)) return { value: Number(text.replaceAll(',', '')) };
  if (SPACED.test(text)) return { value: Number(text.replace(/[ '’]/g, '').replace(',', '.')) };
  if (POINTS.test(text)) return { value: Number(text.replaceAll('.', '').replace(',', '.')) };
  return undefined;
}

/**
 * What the page itself writes is meant as it is written there: decimals with a point in English, with a comma in German, and in a whole
 * number the other of the two for thousands.
 */
function readEither(text: string, expected: Expected): TypedNumber {
  const [decimal, thousands] = [Number(text.replace(',', '.')), Number(text.replace(/[.,]/, ''))];
  if (expected === 'comma') return { value: text.includes(',') ? decimal : thousands };
  const isDecimal = text.includes(expected === 'point' ? '.' : currentLocale().decimal);
  if (isDecimal === (expected !== 'whole')) return { value: isDecimal ? decimal : thousands };
  return { either: [decimal, thousands] };
}

/** Digits, signs and separators of other scripts and keyboards as ASCII has them. */
function inPlainLetters(typed: string): string {
  return typed
    .replace(/[\p{Nd}٫٬．，＋－−\p{Zs}]/gu, (letter) => LETTERS[letter] ?? plainDigit(letter))
    .replace(/\p{Cf}/gu, '') // a keyboard for Arabic or Hebrew writes marks of direction
    .trim();
}

const LETTERS: Readonly<Record<string, string>> = { '٫': '.', '٬': '’', '．': '.', '，': ',', '＋': '+', '－': '-', '−': '-' };

function plainDigit(letter: string): string {
  if (/\p{Zs}/u.test(letter)) return ' ';
  const code = letter.codePointAt(0) ?? 0;
  const zero = ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? letter : String(code - zero);
}

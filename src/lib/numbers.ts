/** Numbers as people read them, in the language of the page. */
import { currentLocale, inGroups, inLocale } from './locale.ts';

/** 100480 → `100,480` */
export const formatCount = (count: number): string => inGroups(String(Math.round(count)));

/** Four significant digits and no more characters than needed: `0.1183`, `2.3`, `4.1e+8`. */
export function formatNumber(value: number, digits = 4): string {
  if (Number.isNaN(value)) return 'NaN';
  if (!Number.isFinite(value)) return value > 0 ? '∞' : '−∞';
  if (value === 0) return '0';
  const size = Math.abs(value);
  const text =
    size >= 1e6 || size < 1e-4 ? value.toExponential(digits - 1).replace(/\.?0+e/, 'e') : Number(value.toPrecision(digits)).toString();
  return inLocale(text.replace(/^-/, '−'));
}

export const formatNumbers = (values: readonly number[]): readonly string[] => values.map((value) => formatNumber(value));

/** A value with all of its digits, as people read it: 0.05 → `0.05`; what is no number is code and stays as it is. */
export const writtenOut = (value: unknown): string => (typeof value === 'number' ? inLocale(String(value)) : String(value));

/** Numbers in a row: `1, 2.5`; where a comma parts the decimals, `1; 2,5`. */
export const joinNumbers = (written: readonly string[]): string => written.join(currentLocale().decimal === ',' ? '; ' : ', ');

/** A learning rate as a person would type it: `0.01`, `3e-5`. */
export const formatRate = (lr: number): string => inLocale(rateAsCode(lr));

/** The same as it stands in code, whatever the language. */
export function rateAsCode(lr: number): string {
  if (lr === 0) return '0';
  const rounded = Number(lr.toPrecision(3));
  return rounded < 1e-3 ? rounded.toExponential() : String(rounded);
}

/** From one count to another: `12`, `9–12` */
export const formatSpan = (first: number, last: number): string =>
  first === last ? formatCount(last) : `${formatCount(first)}–${formatCount(last)}`;

/** 150000000 → `150 MB` */
export const formatMegabytes = (bytes: number): string => `${formatCount(bytes / 1e6)} MB`;

/** Just so many decimals: `3.20` */
export const formatFixed = (value: number, digits: number): string => inLocale(value.toFixed(digits));

/** 0.9689 → `96.89 %` */
export const formatPercent = (share: number, digits = 1): string => `${formatFixed(share * 100, digits)} %`;

/** As many places as a share was given with: 0.97 → `97 %`, 0.975 → `97.5 %`. */
export const formatShare = (share: number): string => `${inLocale(String(tidy(share * 100)))} %`;

/** A shape as it stands on a wire: `1×28×28`, `784`. */
export const formatShape = (shape: readonly number[]): string => shape.join('×');

/** Takes off what floating point added: 0.30000000000000004 → 0.3. */
export const tidy = (value: number): number => Number(value.toPrecision(12));

/** The shortest text, of at least 7 digits where it needs them, that gives the same float32 back: `0.3`, `2.3025851`. */
export function float32Text(value: number): string {
  for (const digits of [7, 8]) {
    const shorter = Number(value.toPrecision(digits));
    if (Math.fround(shorter) === value) return String(shorter);
  }
  return String(Number(value.toPrecision(9)));
}

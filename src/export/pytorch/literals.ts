/** Values as literals of Python. Whatever is in them, they are nothing but values. */

/** Letters that stand in a text as they are: ASCII without quotation marks and backslashes, and Latin letters with marks on them. */
const PLAIN = /[ !#-[\]-~]|(?![ªº])[\u00c0-\u024f]/u;

const escaped = (letter: string): string => {
  const code = letter.codePointAt(0) ?? 0;
  if (letter === '"' || letter === '\\') return `\\${letter}`;
  return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
};

/** What stands between the quotation marks of a text, or of the text that a module begins with. */
export const inQuotes = (text: string): string => Array.from(text, (letter) => (PLAIN.test(letter) ? letter : escaped(letter))).join('');

export const quoted = (text: string): string => `"${inQuotes(text)}"`;

/** `0.1`, `1e-07`; a number that is none is a call of `float`. */
export function numeral(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? '-0.0' : String(value);
  return Number.isNaN(value) ? 'float("nan")' : `float("${value > 0 ? 'inf' : '-inf'}")`;
}

/** Any setting: a number, a flag, a text, or a tuple of some. */
export function literal(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return numeral(value);
  if (Array.isArray(value)) return `(${value.map(literal).join(', ')})`;
  return value === null || value === undefined ? 'None' : quoted(String(value));
}

/** A line has no more where it can be broken. */
export const MOST_LETTERS = 118;

/** As many items to a line as fit. */
export function wrapped(items: readonly string[], indent = '    '): readonly string[] {
  const lines: string[] = [];
  let line = indent;
  for (const item of items) {
    if (line !== indent && line.length + item.length + 1 > MOST_LETTERS) {
      lines.push(line.trimEnd());
      line = indent;
    }
    line += `${item}, `;
  }
  return line === indent ? lines : [...lines, line.trimEnd()];
}

/** `[1.5, 2]` */
export const row = (values: readonly number[]): string => `[${values.map(numeral).join(', ')}]`;

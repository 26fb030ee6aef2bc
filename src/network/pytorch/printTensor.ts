/**
 * A tensor of float32 as PyTorch prints it: the rules of https://github.com/pytorch/pytorch/blob/main/torch/_tensor_str.py with its
 * default options. Pure.
 */

/** `torch.set_printoptions` by default: digits after the point, how many numbers are printed whole, how many of each end otherwise. */
const [PRECISION, THRESHOLD, EDGE, LINE] = [4, 1000, 3, 80];

const PREFIX = 'tensor(';

export interface PrintedTensor {
  /** Of the whole tensor: one or two sizes. */
  readonly shape: readonly number[];
  /** The numbers at `printedPlaces`. */
  readonly values: ArrayLike<number>;
  readonly requiresGrad: boolean;
}

/** `Parameter containing:` and the tensor. One that is frozen says nothing of `requires_grad`. */
export const printParameter = (tensor: PrintedTensor): string => `Parameter containing:\n${printTensor(tensor)}`;

/** `tensor([[0.6000]], requires_grad=True)` */
export function printTensor({ shape, values, requiresGrad }: PrintedTensor): string {
  const isCut = isSummarized(shape);
  const numbers = Array.from(values);
  const { write, width } = formatterOf(numbers);
  const length = shape.at(-1) ?? 1;
  const columns = shown(length, isCut).length;
  const row = (from: number, indent: number): string => {
    const texts = numbers.slice(from, from + columns).map(write);
    return vectorText(length > columns ? withDots(texts, ' ...') : texts, width, indent);
  };
  const body = shape.length < 2 ? row(0, PREFIX.length) : matrixText(shape[0] ?? 1, isCut, (i) => row(i * columns, PREFIX.length + 1));
  return withSuffix(`${PREFIX}${body}`, requiresGrad);
}

/** The places of the numbers that are printed, in a tensor laid out row by row: all, or where it is large those at its ends. */
export function printedPlaces(shape: readonly number[]): readonly number[] {
  const isCut = isSummarized(shape);
  const [columns = 1, rows = 1] = [...shape].reverse();
  return shown(rows, isCut).flatMap((row) => shown(columns, isCut).map((column) => row * columns + column));
}

const isSummarized = (shape: readonly number[]): boolean => shape.reduce((a, b) => a * b, 1) > THRESHOLD;

/** Which of so many are printed. */
function shown(length: number, isCut: boolean): readonly number[] {
  const all = Array.from({ length: isCut ? Math.min(length, 2 * EDGE + 1) : length }, (_, i) => i);
  return isCut && length > 2 * EDGE ? [...all.slice(0, EDGE), ...all.slice(0, EDGE).map((i) => length - EDGE + i)] : all;
}

const withDots = (texts: readonly string[], dots: string): readonly string[] => [...texts.slice(0, EDGE), dots, ...texts.slice(EDGE)];

/** @param width of a number as it is written, without what stands between two of them */
function vectorText(texts: readonly string[], width: number, indent: number): string {
  const most = Math.max(1, Math.floor((LINE - indent) / (width + 2)));
  return `[${inLines(texts, most).join(`,\n${' '.repeat(indent + 1)}`)}]`;
}

function inLines(data: readonly string[], most: number): readonly string[] {
  return Array.from({ length: Math.ceil(data.length / most) }, (_, i) => data.slice(i * most, (i + 1) * most).join(', '));
}

function matrixText(length: number, isCut: boolean, row: (i: number) => string): string {
  const rows = shown(length, isCut).map((_, i) => row(i));
  const all = length > rows.length ? withDots(rows, '...') : rows;
  return `[${all.join(`,\n${' '.repeat(PREFIX.length + 1)}`)}]`;
}

/** On the last line where there is room, else on one of its own. */
function withSuffix(text: string, requiresGrad: boolean): string {
  if (!requiresGrad) return `${text})`;
  const suffix = 'requires_grad=True';
  const last = text.length - text.lastIndexOf('\n') + 1;
  return last + suffix.length + 2 > LINE ? `${text},\n${' '.repeat(PREFIX.length)}${suffix})` : `${text}, ${suffix})`;
}

interface Formatter {
  readonly write: (value: number) => string;
  /** Of the widest number that is finite and not 0; others may be wider. */
  readonly width: number;
}

/** How every number of a tensor is written: whole, with four digits, or as powers of ten, all of one width. */
function formatterOf(numbers: readonly number[]): Formatter {
  const known = numbers.filter((value) => Number.isFinite(value) && value !== 0);
  const sizes = known.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isWhole = known.every(Number.isInteger);
  const isScientific = known.length > 0 && (most / least > 1000 || most > 1e8 || least < 1e-4);
  const digits = isScientific
    ? scientific
    : isWhole
      ? (value: number) => `${fixed(value, 0)}.`
      : (value: number) => fixed(value, PRECISION);
  const width = Math.max(1, ...known.map((value) => digits(value).length));
  return { width, write: (value) => (Number.isFinite(value) ? digits(value) : nonFinite(value)).padStart(width) };
}

const nonFinite = (value: number): string => (Number.isNaN(value) ? 'nan' : value > 0 ? 'inf' : '-inf');

const signOf = (value: number): string => (value < 0 || Object.is(value, -0) ? '-' : '');

/** As Python's `f`: where two are as near, the even one; JavaScript takes the greater. */
function fixed(value: number, digits: number): string {
  const size = Math.abs(value);
  const text = size.toFixed(digits);
  // Float32 times a power of ten up to 10⁴ is exact in float64, so that a tie is seen as one.
  const scaled = size * 10 ** digits;
  const isTie = scaled - Math.floor(scaled) === 0.5 && Math.floor(scaled) % 2 === 0;
  return `${signOf(value)}${isTie ? (Math.floor(scaled) / 10 ** digits).toFixed(digits) : text}`;
}

/** As Python's `e`: two digits of the exponent at least. */
function scientific(value: number): string {
  const [digits = '', power = '0'] = evenExponential(Math.abs(value)).split('e');
  return `${signOf(value)}${digits}e${power.startsWith('-') ? '-' : '+'}${power.replace(/^[+-]/, '').padStart(2, '0')}`;
}

/** A tie is told by the number's own digits, of which a float32 has at most some 110. */
function evenExponential(size: number): string {
  const text = size.toExponential(PRECISION);
  const [digits = '', power = '0'] = size.toExponential(100).split('e');
  const rest = digits.slice(2 + PRECISION);
  const kept = digits.slice(0, 2 + PRECISION);
  return /^50*$/.test(rest) && Number(kept.at(-1)) % 2 === 0 ? `${kept}e${power}` : text;
}

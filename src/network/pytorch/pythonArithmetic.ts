/** Python's operators on what is known: numbers, and lists that are joined or repeated. */
import { messages } from './messages.ts';
import { holdsModules, type PythonValue, plainly } from './pythonValues.ts';

/** Later ones bind more tightly; those of a row from left to right. */
export const OPERATORS: readonly (readonly string[])[] = [
  ['+', '-'],
  ['*', '//', '/', '%'],
];

const OF_NUMBERS: { readonly [operator: string]: (a: number, b: number) => number } = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
  '//': (a, b) => Math.floor(a / b),
  '%': (a, b) => a - b * Math.floor(a / b),
  '**': (a, b) => a ** b,
};
/** A list that is repeated has at most so many items: more than a network can have modules. */
const LONGEST = 1000;

/** The outcome, or a refusal's sentence where modules would come out of it in a way that is not known. */
export function calculate(operator: string, a: PythonValue, b: PythonValue): PythonValue | string {
  const [x, y] = [numberOf(a), numberOf(b)];
  if (x !== undefined && y !== undefined) return { type: 'constant', value: OF_NUMBERS[operator]?.(x, y) ?? null };
  if (operator === '+' && a.type === 'list' && b.type === 'list') return { type: 'list', items: [...a.items, ...b.items] };
  if (operator === '*' && a.type === 'list' && y !== undefined && a.items.length * y <= LONGEST)
    return { type: 'list', items: Array.from({ length: Math.max(0, Math.floor(y)) }, () => a.items).flat() };
  if (holdsModules(a) || holdsModules(b)) return plainly(messages.ofModules(operator));
  return firstUnknown(a, b) ?? { type: 'unknown', why: messages.gives(operator) };
}

const numberOf = (value: PythonValue): number | undefined =>
  value.type === 'constant' && typeof value.value === 'number' ? value.value : undefined;

/** Why an outcome is not known: mostly because of a name. */
function firstUnknown(...values: readonly PythonValue[]): PythonValue | undefined {
  const name = values.find(({ type }) => type === 'name');
  if (name?.type === 'name') return { type: 'unknown', why: sayUnknownName(name.name) };
  return values.find(({ type }) => type === 'unknown');
}

export const sayUnknownName = (name: string): string => messages.unknownName(name.slice(0, 40));

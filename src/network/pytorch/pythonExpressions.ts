/** Expressions of a Python program, read as values: calls, lists, numbers, names; and what `print(model)` shows, which looks like calls. */
import { messages } from './messages.ts';
import { passOver } from './passedOver.ts';
import { calculate, OPERATORS } from './pythonArithmetic.ts';
import { createItems } from './pythonItems.ts';
import { callMethod, itemOf } from './pythonMethods.ts';
import { attributeOf, type Names } from './pythonNames.ts';
import type { Token } from './pythonTokens.ts';
import { isClass, makeCall, makesModule, type PythonArgument, type PythonValue } from './pythonValues.ts';
import { createTokenCursor, type TokenCursor } from './tokenCursor.ts';
import type { Constant } from './torchModules.ts';

/** Brackets within brackets. */
const DEEPEST = 40;
const CONSTANTS = new Map<string, Constant>([
  ['True', true],
  ['False', false],
  ['None', null],
]);
/** Functions that give back the first that they are given, or as good as. */
const TRANSPARENT = new Set(['list', 'tuple', 'int', 'torch.compile', 'torch.jit.script']);
const NOTHING: PythonValue = { type: 'unknown', why: '' };

export interface Expressions {
  readonly items: readonly PythonArgument[];
  readonly hasComma: boolean;
  readonly refusal: string | undefined;
}

/** What stands in a line, or on one side of its `=`. */
export function readExpressions(tokens: readonly Token[], names: Names): Expressions {
  const cursor = createTokenCursor(tokens);
  const { item } = createReader(cursor, names);
  const items: PythonArgument[] = [];
  let hasComma = false;
  while (!cursor.isAtEnd) {
    items.push(...item());
    const comma = cursor.takes(',');
    hasComma ||= comma;
    if (!comma && !cursor.isAtEnd && !cursor.isOnNewLine) cursor.skipItem();
  }
  return { items, hasComma, refusal: cursor.refusal };
}

/** Goes through the tokens once; one function for each rule of the grammar. */
function createReader(cursor: TokenCursor, names: Names): { readonly item: () => readonly PythonArgument[] } {
  const { item, isChild } = createItems(cursor, () => value());
  let depth = 0;

  /** One expression. Where it goes on in a way that is not read here, it is stepped over as a whole. */
  function value(isKey = false): PythonValue {
    const from = cursor.at;
    if (++depth > DEEPEST) cursor.refuse(messages.tooDeep(DEEPEST));
    const read = operation(0);
    depth--;
    const isOver = cursor.isAtEnd || [',', ')', ']', '}'].some((mark) => cursor.is(mark)) || (isKey && cursor.is(':'));
    if (isOver || (cursor.at > from && cursor.isOnNewLine)) return read;
    cursor.skipItem();
    return stepOver(from, NOTHING);
  }

  /** What was read from there on is not followed. */
  function stepOver(from: number, instead: PythonValue): PythonValue {
    const tokens = cursor.since(from);
    const isOpen = tokens.some(({ type, text }) => type === 'other' && ['(', '[', '{'].includes(text));
    const refusal = passOver(tokens, names, isOpen ? messages.neverClosed : messages.morePython, true);
    if (refusal !== undefined) cursor.stop(refusal);
    return instead;
  }

  function operation(level: number): PythonValue {
    const operators = OPERATORS[level];
    if (!operators) return signed(power);
    let read = operation(level + 1);
    for (let next = findMark(operators); next !== undefined; next = findMark(operators)) {
      cursor.skip();
      read = combine(next, read, operation(level + 1));
    }
    return read;
  }

  const findMark = (marks: readonly string[]): string | undefined => marks.find((mark) => cursor.is(mark));

  function signed(read: () => PythonValue): PythonValue {
    let isNegative = false;
    while (cursor.takes('-')) isNegative = !isNegative;
    const unsigned = read();
    return isNegative ? combine('-', { type: 'constant', value: 0 }, unsigned) : unsigned;
  }

  function power(): PythonValue {
    const operands = [postfix()];
    while (cursor.takes('**')) operands.push(signed(postfix));
    return operands.reduceRight((exponent, base) => combine('**', base, exponent));
  }

  function combine(operator: string, a: PythonValue, b: PythonValue): PythonValue {
    const outcome = calculate(operator, a, b);
    if (typeof outcome !== 'string') return outcome;
    cursor.refuse(outcome);
    return NOTHING;
  }

  function postfix(): PythonValue {
    let read = single();
    for (;;) {
      if (cursor.is('(') && !cursor.isOnNewLine) read = call(read);
      else if (cursor.is('[') && !cursor.isOnNewLine) read = subscript(read);
      else if (cursor.is('.') && cursor.peek(1).type === 'name') {
        read = cursor.peek(1).text.split('.').reduce(attributeOf, read);
        cursor.skip(2);
      } else return read;
    }
  }

  function single(): PythonValue {
    const { type, text } = cursor.next;
    if (cursor.takes('[')) return { type: 'list', items: cursor.until(']', item).map((one) => one.value) };
    if (cursor.takes('(')) return grouped();
    if (cursor.takes('{')) return { type: 'list', items: cursor.until('}', () => [entry()]) };
    if (type !== 'number' && type !== 'string' && type !== 'name') return NOTHING;
    cursor.skip();
    if (type === 'number') return { type: 'constant', value: Number(text.replaceAll('_', '')) };
    if (type === 'string') return { type: 'constant', value: text };
    const constant = CONSTANTS.get(text);
    return constant === undefined ? names.find(text) : { type: 'constant', value: constant };
  }

  /** `(a, b)` is a list here, `(a)` is what is in it. */
  function grouped(): PythonValue {
    const items = cursor.until(')', item);
    const [only, ...others] = items;
    if (only && others.length === 0 && !(cursor.is(')', -1) && cursor.is(',', -2))) return only.value;
    return { type: 'list', items: items.map((one) => one.value) };
  }

  /** An entry of a dictionary, as a pair in a list; one of a set. */
  function entry(): PythonValue {
    const key = value(true);
    return cursor.takes(':') ? { type: 'list', items: [key, value()] } : key;
  }

  function subscript(of: PythonValue): PythonValue {
    cursor.skip();
    const key = value(true);
    const isIndex = cursor.is(']');
    skipTo(']');
    return (isIndex ? itemOf(of, key) : undefined) ?? { type: 'unknown', why: messages.picks };
  }

  function skipTo(closing: string): void {
    cursor.until(closing, () => {
      cursor.skipItem();
      return [];
    });
  }

  function call(of: PythonValue): PythonValue {
    const { line } = cursor.peek(-1);
    cursor.skip();
    if (of.type === 'name' && TRANSPARENT.has(of.name)) return cursor.until(')', item)[0]?.value ?? { type: 'list', items: [] };
    if (of.type === 'name' && (isClass(of.name) || makesModule(of.name))) return make(of.name, line);
    if (of.type === 'attribute' && (of.of.type === 'list' || of.of.type === 'call')) return method(of.of, of.name);
    const from = cursor.at;
    skipTo(')');
    if (of.type === 'call' && makesModule(of.name)) names.apply(of);
    return stepOver(from, { type: 'unknown', why: messages.functionGives });
  }

  function make(name: string, line: number): PythonValue {
    const isPrinted = isChild();
    const made = makeCall(name, cursor.until(')', item), isPrinted, line);
    names.use(made.children ?? []);
    return made;
  }

  function method(of: PythonValue, name: string): PythonValue {
    const outcome = callMethod(of, name, cursor.until(')', item), names);
    if (typeof outcome !== 'string') return outcome;
    cursor.refuse(outcome);
    return NOTHING;
  }

  return { item };
}

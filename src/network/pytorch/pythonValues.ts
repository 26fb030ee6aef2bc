/** The part of Python that builds modules, read as values: calls, lists, numbers, names given before; and what `print(model)` shows. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { tokenize } from './pythonTokens.ts';
import { showToken, TokenCursor } from './tokenCursor.ts';
import type { Constant } from './torchModules.ts';

export type PythonValue =
  | { readonly type: 'constant'; readonly value: Constant }
  | { readonly type: 'list'; readonly items: readonly PythonValue[] }
  | PythonCall;

export interface PythonCall {
  readonly type: 'call';
  /** With its dots: `torch.nn.Linear`. */
  readonly name: string;
  readonly args: readonly PythonArgument[];
  readonly line: number;
}

/** `bias=False`, or a child as print shows it: `(fc1): Linear(…)`. */
export interface PythonArgument {
  readonly name?: string;
  readonly value: PythonValue;
}

/** `torch.nn.Linear` → `Linear` */
export const className = ({ name }: PythonCall): string => name.split('.').at(-1) ?? name;

/** `print(model)` and an optimizer stand beside a model and are no part of it. */
const isBeside = (value: PythonValue): boolean =>
  value.type === 'call' && (/^[a-z]/.test(className(value)) || /\boptim\./.test(value.name));

/** Brackets within brackets. */
const DEEPEST = 40;
/** How often print says that a module is repeated, at most: `(0-2): 3 x ReLU()`. */
const MOST_REPEATS = 1000;
const CONSTANTS = new Map<string, Constant>([
  ['True', true],
  ['False', false],
  ['None', null],
]);
/** What is read where something was refused. */
const NOTHING: PythonValue = { type: 'constant', value: null };

/** The modules that a text makes, in its order, an assigned one with its name; those that only serve later ones are left out. */
export function readPython(text: string): Result<readonly PythonArgument[]> {
  const tokens = tokenize(text);
  if (!tokens.ok) return tokens;
  const cursor = new TokenCursor(tokens.value);
  const statements = new Statements(cursor).read();
  return cursor.refusal === undefined ? ok(statements) : refused(cursor.refusal);
}

/** Goes through the tokens once; one method for each rule of the grammar. */
class Statements {
  readonly #cursor: TokenCursor;
  #depth = 0;
  readonly #known = new Map<string, PythonValue>();
  /** What later statements were made of. */
  readonly #used: PythonValue[] = [];

  constructor(cursor: TokenCursor) {
    this.#cursor = cursor;
  }

  read(): readonly PythonArgument[] {
    const made: PythonArgument[] = [];
    while (!this.#cursor.isAtEnd) made.push(...this.#statement());
    const used = new Set(this.#used);
    return made.filter(({ value }) => !used.has(value));
  }

  /** `model = …`, `self.fc1 = …`, a module alone, or a child of print whose outer line was not copied. */
  #statement(): readonly PythonArgument[] {
    const { type, text, line } = this.#cursor.next;
    if (this.#isChild()) return this.#child();
    if (type === 'name' && ['import', 'from'].includes(text)) return this.#skipLine(line);
    if (type === 'name' && ['class', 'def', 'for', 'return'].includes(text))
      this.#cursor.refuse(`${text} is more Python than can be read here. Paste what print(model) shows, or an nn.Sequential(…).`);
    const isAssigned = type === 'name' && this.#cursor.is('=', 1);
    if (isAssigned) this.#cursor.skip(2);
    const usedBefore = this.#used.length;
    const value = this.#value();
    if (isAssigned) this.#known.set(text, value);
    if (isBeside(value)) {
      this.#used.length = usedBefore;
      return [];
    }
    if (value.type === 'call') return isAssigned ? [{ name: text.split('.').at(-1) ?? text, value }] : [{ value }];
    if (!isAssigned) this.#cursor.refuse('expected a module, such as nn.Linear(1, 3).', line);
    return [];
  }

  #skipLine(line: number): readonly PythonArgument[] {
    while (!this.#cursor.isAtEnd && this.#cursor.next.line === line) this.#cursor.skip();
    return [];
  }

  /** A number may be a product: `28 * 28`. */
  #value(): PythonValue {
    if (++this.#depth > DEEPEST) this.#cursor.refuse(`there are more than ${DEEPEST} brackets within one another.`);
    let value = this.#signed();
    while (this.#cursor.takes('*')) value = this.#combine(value, this.#signed(), (a, b) => a * b);
    this.#depth--;
    return value;
  }

  #signed(): PythonValue {
    let sign = 1;
    let isSigned = false;
    for (; this.#cursor.takes('-'); sign = -sign) isSigned = true;
    const value = this.#single();
    return isSigned ? this.#combine({ type: 'constant', value: sign }, value, (a, b) => a * b) : value;
  }

  #combine(a: PythonValue, b: PythonValue, how: (a: number, b: number) => number): PythonValue {
    if (a.type === 'constant' && b.type === 'constant' && typeof a.value === 'number' && typeof b.value === 'number')
      return { type: 'constant', value: how(a.value, b.value) };
    this.#cursor.refuse('only numbers can be multiplied or negative.');
    return NOTHING;
  }

  #single(): PythonValue {
    const cursor = this.#cursor;
    const { type, text, line } = cursor.next;
    if (cursor.takes('[')) return this.#list(']');
    if (cursor.takes('(')) return this.#list(')');
    if (cursor.takes('{')) return { type: 'list', items: cursor.until('}', () => [this.#pair()]) };
    if (type === 'mark' || type === 'end') cursor.refuse(`expected a module or a number, got ${showToken(cursor.next)}.`);
    cursor.skip();
    if (type === 'number') return { type: 'constant', value: Number(text.replaceAll('_', '')) };
    if (type === 'string') return { type: 'constant', value: text };
    return cursor.takes('(') ? this.#call(text, line) : this.#named(text, line);
  }

  #list(end: string): PythonValue {
    return { type: 'list', items: this.#cursor.until(end, () => this.#argument()).map(({ value }) => value) };
  }

  /** An entry of a dictionary, as a pair in a list. */
  #pair(): PythonValue {
    const key = this.#value();
    this.#cursor.expect(':');
    return { type: 'list', items: [key, this.#value()] };
  }

  #named(name: string, line: number): PythonValue {
    const constant = CONSTANTS.get(name);
    if (constant !== undefined) return { type: 'constant', value: constant };
    const known = this.#known.get(name);
    if (known) this.#used.push(known);
    else this.#cursor.refuse(`${name} is not known here. Write what it stands for in its place.`, line);
    return known ? { ...known } : NOTHING;
  }

  #call(name: string, line: number): PythonValue {
    const args = this.#cursor.until(')', () => this.#argument());
    while (this.#cursor.is('.') && this.#cursor.is('(', 2)) this.#skipMethod();
    return { type: 'call', name, args, line };
  }

  /** `.to(device)` says where a module is, not what. */
  #skipMethod(): void {
    this.#cursor.skip(3);
    for (let open = 1; open > 0 && !this.#cursor.isAtEnd; this.#cursor.skip()) {
      if (this.#cursor.is('(')) open++;
      if (this.#cursor.is(')')) open--;
    }
  }

  #argument(): readonly PythonArgument[] {
    if (this.#isChild()) return this.#child();
    if (this.#cursor.takes('*')) return this.#spread(this.#value());
    const { type, text } = this.#cursor.next;
    if (type !== 'name' || !this.#cursor.is('=', 1)) return [{ value: this.#value() }];
    this.#cursor.skip(2);
    return [{ name: text, value: this.#value() }];
  }

  #spread(list: PythonValue): readonly PythonArgument[] {
    if (list.type === 'list') return list.items.map((value) => ({ value }));
    this.#cursor.refuse('expected a list after *.');
    return [];
  }

  /** `(fc1):` or `(0-2):`, as print begins the line of a child. */
  #isChild(): boolean {
    const { type } = this.#cursor.peek(1);
    if (!this.#cursor.is('(') || (type !== 'name' && type !== 'number')) return false;
    const end = this.#cursor.is('-', 2) ? 4 : 2;
    return this.#cursor.is(')', end) && this.#cursor.is(':', end + 1);
  }

  #child(): readonly PythonArgument[] {
    const name = this.#cursor.peek(1).text;
    this.#cursor.skip(this.#cursor.is('-', 2) ? 6 : 4);
    const isRepeated = this.#cursor.next.type === 'number' && this.#cursor.peek(1).text === 'x';
    const times = isRepeated ? Number(this.#cursor.next.text) : 1;
    if (isRepeated) this.#cursor.skip(2);
    const value = this.#value();
    if (times >= 1 && times <= MOST_REPEATS) return Array.from({ length: times }, () => ({ name, value }));
    this.#cursor.refuse(`a module can be repeated 1 to ${MOST_REPEATS} times.`);
    return [];
  }
}

/** What stands between commas in a Python program: arguments, items of lists, children as print shows them. */
import { messages } from './messages.ts';
import type { PythonArgument, PythonValue } from './pythonValues.ts';
import type { TokenCursor } from './tokenCursor.ts';

/** How often print says that a module is repeated, at most: `(0-2): 3 x ReLU()`. */
const MOST_REPEATS = 1000;

export interface Items {
  /** Reads the next: more than one where a `*` or print says so. */
  item(): readonly PythonArgument[];
  /** Whether a child follows: `(fc1):` or `(0-2):`, as print begins its line. */
  isChild(): boolean;
}

/** @param value reads an expression */
export function createItems(cursor: TokenCursor, value: () => PythonValue): Items {
  function item(): readonly PythonArgument[] {
    if (isChild()) return child();
    if (cursor.takes('*')) return spread(value());
    if (cursor.takes('**')) return [{ name: '**', value: value() }];
    const { type, text } = cursor.next;
    if (type !== 'name' || !cursor.is('=', 1)) return [{ value: value() }];
    cursor.skip(2);
    return [{ name: text, value: value() }];
  }

  function spread(of: PythonValue): readonly PythonArgument[] {
    if (of.type === 'list') return of.items.map((one) => ({ value: one }));
    if (of.type === 'call') return of.children ?? [{ value: of }];
    return [{ value: { type: 'unknown', why: messages.puts('*') } }];
  }

  function isChild(): boolean {
    const { type } = cursor.peek(1);
    if (!cursor.is('(') || (type !== 'name' && type !== 'number')) return false;
    const end = cursor.is('-', 2) ? 4 : 2;
    return cursor.is(')', end) && cursor.is(':', end + 1);
  }

  function child(): readonly PythonArgument[] {
    const name = cursor.peek(1).text;
    cursor.skip(cursor.is('-', 2) ? 6 : 4);
    const isRepeated = cursor.next.type === 'number' && cursor.peek(1).text === 'x';
    const times = isRepeated ? Number(cursor.next.text) : 1;
    if (isRepeated) cursor.skip(2);
    const read = value();
    if (times >= 1 && times <= MOST_REPEATS) return Array.from({ length: times }, () => ({ name, value: { ...read } }));
    cursor.refuse(messages.repeats(MOST_REPEATS));
    return [];
  }

  return { item, isChild };
}

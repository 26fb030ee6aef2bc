/** What is done to lists and containers of a program: methods that put something in, subscripts that pick something out or replace it. */
import { messages } from './messages.ts';
import type { Names } from './pythonNames.ts';
import { holdsModules, type PythonArgument, type PythonCall, type PythonList, type PythonValue, plainly } from './pythonValues.ts';

/** They give back the module that they are called on, as it is. */
const KEEPING = new Set('to cuda cpu float double half bfloat16 train eval requires_grad_ apply share_memory'.split(' '));
/** They change what they are called on in another way than by putting something in. */
const CHANGING = new Set('pop remove clear reverse sort update popitem'.split(' '));

type Holder = PythonList | (PythonCall & { readonly children: PythonArgument[] });

/** Methods that put something in; false where the arguments are none that they take. */
const ADDING: { readonly [name: string]: (holder: Holder, args: readonly PythonArgument[], names: Names) => boolean } = {
  append: (holder, [item, ...others], names) => item !== undefined && others.length === 0 && insert(holder, Infinity, [item], names),
  extend: (holder, [list], names) => {
    const given = list && holderOf(list.value);
    const items = given?.type === 'list' ? given.items.map((value) => ({ value })) : given?.children;
    return items !== undefined && insert(holder, Infinity, items, names);
  },
  insert: (holder, [at, item], names) => {
    const index = at && constantOf(at.value);
    return typeof index === 'number' && item !== undefined && insert(holder, index, [item], names);
  },
  add_module: (holder, [name, module], names) =>
    module !== undefined && setItem(holder, name && constantOf(name.value), module.value, names),
};

/** Calls a method; a sentence where what it does to modules is not known. */
export function callMethod(of: PythonValue, called: string, args: readonly PythonArgument[], names: Names): PythonValue | string {
  const method = called === 'register_module' ? 'add_module' : called;
  const holder = holderOf(of);
  if (holder && Object.hasOwn(ADDING, method)) return ADDING[method]?.(holder, args, names) ? of : plainly(messages.puts(called));
  if (holder && CHANGING.has(method)) {
    if (holdsModules(holder)) return plainly(messages.changes(called));
    const why = messages.leaves(called);
    if (holder.type === 'list') holder.items.splice(0, holder.items.length, { type: 'unknown', why });
  }
  return of.type === 'call' && KEEPING.has(method) ? of : { type: 'unknown', why: messages.gives(called.slice(0, 40)) };
}

export const holderOf = (value: PythonValue): Holder | undefined =>
  value.type === 'list' || (value.type === 'call' && value.children) ? (value as Holder) : undefined;

const constantOf = (value: PythonValue) => (value.type === 'constant' ? value.value : undefined);

function insert(holder: Holder, index: number, added: readonly PythonArgument[], names: Names): boolean {
  if (holder.type === 'list') holder.items.splice(index, 0, ...added.map(({ value }) => value));
  else {
    holder.children.splice(index, 0, ...added);
    names.use(added);
  }
  return true;
}

/** Where something stands under an index, a key or a name; -1 where nothing does. */
function placeOf(holder: Holder, key: unknown): number {
  const entries = holder.type === 'list' ? holder.items : holder.children;
  if (typeof key === 'number') return key < 0 ? entries.length + key : key < entries.length ? key : -1;
  if (holder.type === 'call') return holder.children.findIndex(({ name }, index) => (name ?? String(index)) === key);
  return holder.items.findIndex((pair) => pair.type === 'list' && pair.items[0] && constantOf(pair.items[0]) === key);
}

/** `sizes[-1]`, `net[2]`, `settings["hidden"]` */
export function itemOf(of: PythonValue, key: PythonValue): PythonValue | undefined {
  const [holder, constant] = [holderOf(of), constantOf(key)];
  if (!holder || constant === undefined) return undefined;
  const at = placeOf(holder, constant);
  if (holder.type === 'call') return holder.children[at]?.value;
  const item = holder.items[at];
  return typeof constant === 'string' && item?.type === 'list' ? item.items[1] : item;
}

/** Puts something under an index, a key or a name, as `net.bend = …` and `net[1] = …` do; false where that cannot be followed. */
export function setItem(holder: Holder, key: unknown, value: PythonValue, names: Names): boolean {
  const at = placeOf(holder, key);
  if (holder.type === 'list') {
    if (at < 0 || typeof key !== 'number') return false;
    holder.items[at] = value;
    return true;
  }
  if (!holdsModules(value) || (at < 0 && typeof key !== 'string')) return false;
  const child = at < 0 ? { name: String(key), value } : { ...holder.children[at], value };
  holder.children.splice(at < 0 ? Infinity : at, at < 0 ? 0 : 1, child);
  names.use([child]);
  return true;
}

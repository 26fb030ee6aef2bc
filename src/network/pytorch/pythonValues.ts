/** What expressions of a Python program stand for. Lists and containers are changed in place, as Python changes them. */
import { isOptimizer } from '../training.ts';
import { messages } from './messages.ts';
import { type Constant, isModule } from './torchModules.ts';

export type PythonValue =
  | { readonly type: 'constant'; readonly value: Constant }
  | PythonList
  | PythonCall
  /** A name that nothing was given: a class, a function, a package. */
  | { readonly type: 'name'; readonly name: string }
  /** `net.append`, `fc1.out_features` */
  | { readonly type: 'attribute'; readonly of: PythonValue; readonly name: string }
  /** `why` is a sentence. */
  | { readonly type: 'unknown'; readonly why: string };

export interface PythonList {
  readonly type: 'list';
  /** Of a dictionary pairs, each a list of two. */
  readonly items: PythonValue[];
}

/** An object that was made by calling its class, or as print shows it. */
export interface PythonCall {
  readonly type: 'call';
  /** With its dots: `torch.nn.Linear`. */
  readonly name: string;
  readonly args: readonly PythonArgument[];
  /** What a container holds: lists and dictionaries are taken out of their brackets. */
  readonly children?: PythonArgument[];
  /** True of what print shows: its children are written out one by one. */
  readonly isPrinted: boolean;
  readonly line: number;
}

/** `bias=False`, or a child as print shows it: `(fc1): Linear(…)`. */
export interface PythonArgument {
  readonly name?: string;
  readonly value: PythonValue;
}

/** A sentence of modules in code that is not followed, and what to paste in its place. */
export const plainly = (sentence: string): string => `${sentence} ${messages.writePlainly}`;

/** `torch.nn.Linear` → `Linear`; a class from elsewhere keeps its whole name, so that it is not taken for PyTorch's. */
export const className = ({ name }: { readonly name: string }): string =>
  /^(?:(?:torch\.)?nn\.(?:modules\.(?:\w+\.)?)?)?(\w+)$/.exec(name)?.[1] ?? name;

/** Those that hold modules. A Sequential runs them in their order, the others say nothing of it. */
const CONTAINERS = ['Sequential', 'ModuleList', 'OrderedDict'];

/** Whether a class makes a module, known here or not. */
export const makesModule = (name: string): boolean =>
  isModule(className({ name })) || CONTAINERS.includes(className({ name })) || /^(?:torch\.)?nn\.[A-Z]\w*$/.test(name);

/** `torch.optim.Adam` → `Adam`; undefined for what is no optimizer. */
export function optimizerName({ name }: { readonly name: string }): string | undefined {
  if (isOptimizer(name)) return name;
  return /^(?:torch\.)?optim\.(?:\w+\.)?([A-Z]\w*)$/.exec(name)?.[1];
}

/** Whether calling it makes an object: classes are written with a capital. */
export const isClass = (name: string): boolean => /^_*\p{Lu}/u.test(name.split('.').at(-1) ?? '');

/** An object of a class; a container takes what is in its lists for its own. */
export function makeCall(name: string, args: readonly PythonArgument[], isPrinted: boolean, line: number): PythonCall {
  if (!isPrinted && !CONTAINERS.includes(className({ name }))) return { type: 'call', name, args, isPrinted, line };
  return { type: 'call', name, args, children: unwrap(args).map(readPair), isPrinted, line };
}

/** The only list or OrderedDict that a container was given, taken apart. */
function unwrap(args: readonly PythonArgument[]): readonly PythonArgument[] {
  const [only, ...others] = args;
  if (!only || only.name !== undefined || others.length > 0) return args;
  const { value } = only;
  if (value.type === 'call') return className(value) === 'OrderedDict' ? (value.children ?? args) : args;
  return value.type === 'list' && !isPair(value) ? value.items.map((item) => ({ value: item })) : args;
}

/** `('fc1', nn.Linear(…))`, as OrderedDict takes it. */
function readPair(argument: PythonArgument): PythonArgument {
  const [key, value] = argument.value.type === 'list' && isPair(argument.value) ? argument.value.items : [];
  return key?.type === 'constant' && value ? { name: String(key.value), value } : argument;
}

/** A list of a text and something. */
function isPair({ items: [key, ...others] }: PythonList): boolean {
  return key?.type === 'constant' && typeof key.value === 'string' && others.length === 1;
}

/** Whether there is a module in a value, or it is one. */
export const holdsModules = (value: PythonValue): boolean =>
  holds(value, (one) => one.type === 'call' && (one.children !== undefined || makesModule(one.name)));

/** Whether something is in a value, through all its lists, or is the value itself. */
export function holds(value: PythonValue, isIt: (value: PythonValue) => boolean, seen = new Set<PythonValue>()): boolean {
  if (seen.has(value)) return false;
  seen.add(value);
  return isIt(value) || (value.type === 'list' && value.items.some((item) => holds(item, isIt, seen)));
}

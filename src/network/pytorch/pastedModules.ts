/** The modules in a text of PyTorch, nested ones laid out in a row, each checked against its class. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NodeId } from '../document.ts';
import { fieldsOf } from '../kinds.ts';
import { checkField } from '../read/fields.ts';
import { isNodeId } from '../read/graph.ts';
import { python } from './pythonRepr.ts';
import { className, type PythonArgument, type PythonCall, type PythonValue, readPython } from './pythonValues.ts';
import { type Argument, isModule, type ModuleKind, TORCH_MODULES } from './torchModules.ts';

export interface PastedModule {
  readonly kind: ModuleKind;
  /** The ids it may have, the best first; none where it has only a number. */
  readonly names: readonly NodeId[];
  readonly params: object;
  /** What a Linear says that it takes. */
  readonly inFeatures?: number;
  readonly line: number;
}

/** More than this the canvas does not show smoothly. */
const MOST_MODULES = 300;
/** Containers within containers, and empty ones: as many as anybody writes. */
const MOST_VISITS = 3000;
/** Those that run what is in them one after the other. A class of one's own is one, too, where print shows its children. */
const CONTAINERS = ['Sequential', 'ModuleList', 'OrderedDict'];

/** All modules of a text in their order. */
export function pastedModules(text: string): Result<readonly PastedModule[]> {
  const statements = readPython(text);
  if (!statements.ok) return statements;
  const leaves = new Leaves().visit(statements.value, []);
  if (!leaves.ok) return leaves;
  const unknown = leaves.value.filter(({ call }) => !isModule(className(call)));
  if (unknown.length > 0) return refused(sayUnknown(unknown.map(({ call }) => call)));
  const modules: PastedModule[] = [];
  for (const leaf of leaves.value) {
    const module = readModule(leaf);
    if (!module.ok) return module;
    modules.push(module.value);
  }
  return ok(modules);
}

interface Leaf {
  readonly call: PythonCall;
  /** The names on the way to it: `['encoder', 'fc1']`. */
  readonly path: readonly string[];
}

/** Walks through containers; a text of a few lines can name one container very often, so that steps are counted. */
class Leaves {
  readonly #leaves: Leaf[] = [];
  #visits = 0;

  visit(args: readonly PythonArgument[], path: readonly string[]): Result<readonly Leaf[]> {
    for (const [index, { name = String(index), value }] of args.map(readPair).entries()) {
      if (++this.#visits > MOST_VISITS || this.#leaves.length > MOST_MODULES || path.length > MOST_MODULES)
        return refused(`There are more than ${MOST_MODULES} modules in this text. Paste a part of it.`);
      const way = [...path, name];
      const children = childrenOf(value);
      if (children) {
        const inner = this.visit(children, way);
        if (!inner.ok) return inner;
      } else if (value.type === 'call') this.#leaves.push({ call: value, path: way });
      else return refused('There is something between the modules that is none. Paste what print(model) shows, or an nn.Sequential(…).');
    }
    return ok(this.#leaves);
  }
}

/** `('fc1', nn.Linear(…))`, as OrderedDict takes it. */
function readPair({ name, value }: PythonArgument): PythonArgument {
  if (value.type !== 'list' || value.items.length !== 2) return name === undefined ? { value } : { name, value };
  const [key, inner] = value.items as [PythonValue, PythonValue];
  return key.type === 'constant' && typeof key.value === 'string' ? { name: key.value, value: inner } : { value };
}

/** What runs inside of a value; undefined where it is no container. */
function childrenOf(value: PythonValue): readonly PythonArgument[] | undefined {
  if (value.type === 'list') return value.items.map((item) => ({ value: item }));
  if (value.type !== 'call') return undefined;
  const isOwnClass = !isModule(className(value)) && value.args.some((arg) => arg.name !== undefined && arg.value.type === 'call');
  return CONTAINERS.includes(className(value)) || isOwnClass ? value.args : undefined;
}

/** `Conv2d (line 3) and MaxPool2d (lines 4 and 7) are not kinds that this page has.` */
function sayUnknown(calls: readonly PythonCall[]): string {
  const lines = new Map<string, Set<number>>();
  for (const call of calls) lines.set(className(call), (lines.get(className(call)) ?? new Set<number>()).add(call.line));
  const names = [...lines].map(
    ([name, at]) => `${name.slice(0, 40)} (${at.size === 1 ? 'line' : 'lines'} ${listWords([...at].map(String))})`,
  );
  const are = names.length === 1 ? 'is not a kind' : 'are not kinds';
  return `${listWords(names)} ${are} that this page has. Nothing was opened: take ${names.length === 1 ? 'it' : 'them'} out and paste again.`;
}

const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;

function readModule({ call, path }: Leaf): Result<PastedModule> {
  const kind = className(call) as ModuleKind;
  const say = (sentence: string) => refused(`Line ${call.line}: ${sentence}`);
  const given = pairArguments(kind, call.args);
  if (!given.ok) return say(given.reason);
  const fields = new Map(fieldsOf(kind));
  const params: [string, unknown][] = [];
  let inFeatures: number | undefined;
  for (const argument of TORCH_MODULES[kind]) {
    const { name } = argument;
    const value = given.value.get(name);
    // in_features is a count like out_features, and has the same bounds
    const field = fields.get(argument.from === 'wired' ? 'out_features' : name);
    if (argument.from === 'fixed') {
      if (value !== undefined && !argument.alike.includes(value as never))
        return say(`${name} of ${kind} can only be ${python(argument.value)} here.`);
    } else if (field && (value !== undefined || field.required)) {
      const checked = checkField(field, value);
      if (!checked.ok) return say(`${name} of ${kind}: ${checked.reason}.`);
      if (argument.from === 'wired') inFeatures = checked.value as number;
      else params.push([name, checked.value]);
    }
  }
  return ok({
    kind,
    names: namesOf(path),
    params: Object.fromEntries(params),
    line: call.line,
    ...(inFeatures === undefined ? {} : { inFeatures }),
  });
}

/** Arguments by their names; those without one are taken in PyTorch's order. */
function pairArguments(kind: ModuleKind, args: readonly PythonArgument[]): Result<ReadonlyMap<string, unknown>> {
  const known: readonly Argument[] = TORCH_MODULES[kind];
  const pairs = new Map<string, unknown>();
  for (const [index, { name = known[index]?.name, value }] of args.entries()) {
    if (name === undefined || !known.some((argument) => argument.name === name))
      return refused(
        name === undefined ? `${kind} has more arguments than it takes.` : `${kind} has no argument ${name.slice(0, 40)} here.`,
      );
    if (pairs.has(name)) return refused(`${name} of ${kind} is given twice.`);
    if (value.type !== 'constant') return refused(`${name} of ${kind} is no plain value.`);
    pairs.set(name, value.value);
  }
  return ok(pairs);
}

/** `fc1`, or where that is taken `encoder_fc1`; what has only a number has no name. */
function namesOf(path: readonly string[]): readonly NodeId[] {
  const [last] = path.slice(-1);
  return isNodeId(last) ? [last as NodeId, path.filter(isNodeId).join('_')].filter(isNodeId) : [];
}

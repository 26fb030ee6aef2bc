/** The modules within a module of a text, laid out in the order in which they stand there. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { MOST_NODES } from '../document.ts';
import { messages } from './messages.ts';
import { type PastedModule, readModule } from './moduleArguments.ts';
import { sayUnknownName } from './pythonArithmetic.ts';
import { className, makesModule, type PythonArgument, type PythonCall, type PythonValue, plainly } from './pythonValues.ts';
import { isModule } from './torchModules.ts';

/** As many as the canvas carries, beside a Dataset, a Flatten and a loss. */
const MOST_MODULES = MOST_NODES - 3;
/** Containers within containers, and empty ones: as many as anybody writes. */
const MOST_VISITS = 3000;

interface Leaf {
  readonly call: PythonCall;
  /** The names on the way to it: `['encoder', 'fc1']`. */
  readonly path: readonly string[];
}

/** All modules in these, the innermost ones. */
export function layOut(roots: readonly PythonArgument[]): Result<readonly PastedModule[]> {
  const leaves = findLeaves(roots);
  if (!leaves.ok) return leaves;
  const unknown = leaves.value.filter(({ call }) => !isModule(className(call)));
  if (unknown.length > 0) return refused(sayUnknown(unknown.map(({ call }) => call)));
  const modules: PastedModule[] = [];
  for (const { call, path } of leaves.value) {
    const module = readModule(call, path);
    if (!module.ok) return module;
    modules.push(module.value);
  }
  return ok(modules);
}

/** Walks through containers; a text of a few lines can name one container very often, so that steps are counted. */
function findLeaves(roots: readonly PythonArgument[]): Result<readonly Leaf[]> {
  const leaves: Leaf[] = [];
  const seen = new Set<PythonValue>();
  let visits = 0;

  function visit(values: readonly PythonArgument[], path: readonly string[], isPrinted: boolean): string | undefined {
    for (const [index, { name = String(index), value }] of values.entries()) {
      if (++visits > MOST_VISITS || leaves.length >= MOST_MODULES || path.length > MOST_MODULES) return messages.moduleLimit(MOST_MODULES);
      const way = [...path, name];
      const children = value.type === 'list' ? value.items.map((item) => ({ value: item })) : value.type === 'call' && value.children;
      const refusal = children
        ? visit(children, way, isPrinted || (value.type === 'call' && value.isPrinted))
        : visitLeaf(value, way, isPrinted);
      if (refusal !== undefined) return refusal;
    }
    return undefined;
  }

  function visitLeaf(value: PythonValue, path: readonly string[], isPrinted: boolean): string | undefined {
    if (value.type !== 'call') return sayNoModule(value);
    if (seen.has(value) && !isPrinted && className(value) === 'Linear') return messages.line(value.line, messages.sharedLinear);
    seen.add(value);
    leaves.push({ call: value, path });
    return undefined;
  }

  const refusal = visit(roots, [], false);
  return refusal === undefined ? ok(leaves) : refused(refusal);
}

/** Why something between modules is none. */
function sayNoModule(value: PythonValue): string {
  if (value.type === 'name' && makesModule(value.name)) return messages.isClass(value.name);
  if (value.type === 'name') return sayUnknownName(value.name);
  const why = value.type === 'unknown' && value.why !== '' ? messages.betweenWhy(value.why) : messages.between;
  return plainly(why);
}

/** `Conv2d (line 3) and MaxPool2d (lines 4 and 7) are not kinds that this page has.` */
function sayUnknown(calls: readonly PythonCall[]): string {
  const lines = new Map<string, Set<number>>();
  for (const call of calls) lines.set(className(call), (lines.get(className(call)) ?? new Set<number>()).add(call.line));
  const names = [...lines].map(([name, at]) => {
    const [first = 1, second] = at;
    return second === undefined
      ? messages.onLine(name.slice(0, 40), first)
      : messages.onLines(name.slice(0, 40), listWords([...at].map(String)));
  });
  return names.length === 1 ? messages.unknownKind(listWords(names)) : messages.unknownKinds(listWords(names));
}

export const listWords = (words: readonly string[]): string =>
  words.length < 2 ? words.join() : messages.and(words.slice(0, -1).join(', '), words.at(-1) ?? '');

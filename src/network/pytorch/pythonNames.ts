/** What the names of a Python program stand for while it is read, and the modules and optimizers that it makes. */
import { messages } from './messages.ts';
import {
  className,
  holds,
  holdsModules,
  isClass,
  optimizerName,
  type PythonArgument,
  type PythonCall,
  type PythonValue,
  plainly,
} from './pythonValues.ts';
import { isLossModule } from './torchModules.ts';

/** Something that was made and has no place in the network: a loss in a loop, a Softmax that is called at once. */
export interface Aside {
  readonly name: string;
  readonly line: number;
}

export interface Names {
  find(name: string): PythonValue;
  /** Gives a name a value, the same that it had or a later one; refused where a module's name would be lost. */
  bind(name: string, value: PythonValue, line: number): string | undefined;
  /** Something may have been given to these names that is not known; refused where modules had them. */
  forget(names: Iterable<string>, where: string, line: number): string | undefined;
  /** Notices what was made in a line of its own, without `=`. */
  addBare(made: PythonArgument): void;
  /** Calls a module on data: the loss of a network is used so, any other that is kept nowhere has no place in it. */
  apply(module: PythonCall): void;
  /** Puts values into a container. */
  use(values: readonly PythonArgument[]): void;
  readonly asides: Aside[];
  /** What was made and is in nothing else, in its order, each with its last name. */
  made(): readonly Made[];
}

export interface Made extends PythonArgument {
  /** True where a line holds nothing else, as what print shows does. */
  readonly isBare: boolean;
}

/** A dotted name is looked up by no more of its parts than these. */
const MOST_PARTS = 8;

export function createNames(): Names {
  const known = new Map<string, PythonValue>();
  const used = new Set<PythonValue>();
  const asides: Aside[] = [];
  let made: Made[] = [];

  const find: Names['find'] = (name) => {
    const parts = name.split('.');
    for (let count = Math.min(parts.length, MOST_PARTS); count > 0; count--) {
      const value = known.get(parts.slice(0, count).join('.'));
      if (value) return parts.slice(count).reduce(attributeOf, value);
    }
    return { type: 'name', name };
  };

  const isKept = (value: PythonValue): boolean => used.has(value) || [...known.values()].includes(value);

  function add(one: Made): void {
    const { name, value } = one;
    const isOwn = value.type === 'call' && (optimizerName(value) !== undefined || (name?.startsWith('self.') && isClass(value.name)));
    if (isOwn || holdsModules(value)) made.push(one);
  }

  return {
    find,
    bind(name, value, line) {
      const before = known.get(name);
      const isPlain = value.type === 'constant' || value.type === 'list' || holdsModules(value);
      if (before && holdsModules(before) && !isPlain) return messages.line(line, plainly(messages.fromHere(name)));
      if (before) made = made.filter((one) => one.isBare || one.name !== name);
      known.set(name, value);
      add({ name, value, isBare: false });
      return undefined;
    },
    forget(names, where, line) {
      for (const name of names) {
        const owner = find(name);
        if (holdsModules(owner.type === 'attribute' ? owner.of : owner))
          return messages.line(line, plainly(messages.changed(name.slice(0, 40), where)));
        known.set(name, { type: 'unknown', why: messages.set(name.slice(0, 40), where) });
      }
      return undefined;
    },
    addBare(one) {
      if (!isKept(one.value)) add({ ...one, isBare: true });
    },
    apply(module) {
      if (isKept(module)) return;
      if (isLossModule(className(module))) add({ value: module, isBare: false });
      else asides.push({ name: className(module), line: module.line });
    },
    use(values) {
      for (const { value } of values) used.add(value);
    },
    asides,
    made() {
      const isUsed = (value: PythonValue) => used.has(value);
      const free = new Map(made.flatMap((one) => (holds(one.value, isUsed) ? [] : [[one.value, one]])));
      const inLists = new Set([...free.keys()].flatMap((value) => (value.type === 'list' ? value.items : [])));
      const roots = [...free.values()].filter(({ value }) => !inLists.has(value));
      return roots.map((root) => (root.name === undefined ? root : { ...root, name: root.name.replace(/^.*\./, '') }));
    },
  };
}

/** `net.bend`: a child, the rest of a class's name, or what is asked of an object. */
export function attributeOf(of: PythonValue, name: string): PythonValue {
  if (of.type === 'name') return { type: 'name', name: `${of.name}.${name}` };
  if (of.type === 'unknown') return of;
  const child = of.type === 'call' ? of.children?.find((one) => one.name === name) : undefined;
  return child?.value ?? { type: 'attribute', of, name };
}

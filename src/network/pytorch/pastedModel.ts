/** The model that a text builds or shows: its modules in a row, what is doubtful about their order, and what trains it. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { makeNode } from '../document.ts';
import { isLoss } from '../kinds.ts';
import { messages } from './messages.ts';
import type { PastedModule } from './moduleArguments.ts';
import { layOut } from './moduleTree.ts';
import type { Aside, Made } from './pythonNames.ts';
import { readPython } from './pythonProgram.ts';
import { className, optimizerName, type PythonCall, type PythonValue } from './pythonValues.ts';
import { isLossModule } from './torchModules.ts';

export interface PastedModel {
  /** At least one. */
  readonly layers: readonly PastedModule[];
  readonly loss?: PastedModule;
  /** Why the layers may run in another order, in a sentence. */
  readonly doubt?: string;
  readonly optimizer?: PythonCall;
  /** What the text makes besides. */
  readonly asides: readonly Aside[];
}

/** Made side by side, or as one. */
interface Group {
  readonly roots: readonly Made[];
  readonly layers: readonly PastedModule[];
}

export function readModel(text: string): Result<PastedModel> {
  const program = readPython(text);
  if (!program.ok) return program;
  const { made, asides } = program.value;
  const optimizers = made.flatMap(({ value }) => (value.type === 'call' && optimizerName(value) !== undefined ? [value] : []));
  const roots = made.filter(({ value }) => !optimizers.includes(value as PythonCall));
  const groups: Group[] = [];
  const losses: (PastedModule & { readonly isBare: boolean })[] = [];
  for (const group of groupRoots(roots)) {
    const modules = layOut(group);
    if (!modules.ok) return modules;
    const layers = modules.value.filter(({ kind }) => !isLoss(kind));
    const isBare = group.every((root) => root.isBare);
    losses.push(...modules.value.flatMap((module) => (isLoss(module.kind) ? [{ ...module, isBare }] : [])));
    if (layers.length > 0) groups.push({ roots: group.filter((root) => !isLossRoot(root)), layers });
  }
  const [first, ...others] = groups;
  if (!first) return refused(messages.noLayer);
  const other = others.find(({ layers }) => describe(layers) !== describe(first.layers));
  if (other) return refused(messages.twoNetworks(first.layers[0]?.line ?? 1, other.layers[0]?.line ?? 1));
  const loss = onlyLoss(losses);
  if (!loss.ok) return loss;
  const doubt = doubtOf(first.roots);
  const [optimizer, second] = optimizers;
  return ok({
    layers: first.layers,
    ...(loss.value ? { loss: loss.value } : {}),
    ...(doubt === undefined ? {} : { doubt }),
    ...(optimizer && !second ? { optimizer } : {}),
    asides: [...asides, ...(second ? optimizers.map((one) => ({ name: optimizerName(one) ?? '', line: one.line })) : [])],
  });
}

/** What has names belongs together; what print shows is a model of its own; the other lines without a name are one. */
function groupRoots(roots: readonly Made[]): readonly (readonly Made[])[] {
  const isShown = ({ value, isBare }: Made) => isBare && value.type === 'call' && value.isPrinted;
  const named = roots.filter((root) => !root.isBare);
  const bare = roots.filter((root) => root.isBare && !isShown(root));
  return [named, bare, ...roots.filter(isShown).map((root) => [root])];
}

const isLossRoot = ({ value }: Made): boolean => value.type === 'call' && isLossModule(className(value));

/** What tells two networks apart. */
const describe = (layers: readonly PastedModule[]): string =>
  JSON.stringify(layers.map(({ kind, params, inFeatures }) => [kind, makeNode(kind, '', { x: 0, y: 0 }, params).params, inFeatures]));

/** The loss; one that is shown once more, as print shows it, is none of its own. */
function onlyLoss(losses: readonly (PastedModule & { readonly isBare: boolean })[]): Result<PastedModule | undefined> {
  const own = losses.filter(
    (loss, index) => !loss.isBare || !losses.some((one, at) => at !== index && !one.isBare && one.kind === loss.kind),
  );
  const [loss, second] = own;
  if (!second) return ok(loss);
  return refused(messages.line(second.line, messages.secondLoss(second.kind)));
}

/** A Sequential says in which order its modules run, and so does a module alone. */
function doubtOf(roots: readonly Made[]): string | undefined {
  const [only, ...others] = roots;
  const unordered = only && others.length === 0 ? findUnordered(only.value) : undefined;
  if (only && others.length === 0 && !unordered) return undefined;
  if (unordered?.type !== 'call' || className(unordered) === 'ModuleList') return messages.noOrder;
  return messages.asMade(className(unordered).slice(0, 40));
}

/** A container that says nothing of the order of what is in it. */
function findUnordered(value: PythonValue): PythonValue | undefined {
  if (value.type === 'list') return value;
  if (value.type !== 'call' || !value.children) return undefined;
  if (!['Sequential', 'OrderedDict'].includes(className(value))) return value;
  for (const child of value.children) {
    const found = findUnordered(child.value);
    if (found) return found;
  }
  return undefined;
}

/** One module of a text, checked against its class in PyTorch. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NodeId } from '../document.ts';
import { fieldsOf } from '../kinds.ts';
import { checkField, type Field } from '../read/fields.ts';
import { isNodeId } from '../read/graph.ts';
import { messages } from './messages.ts';
import { sayUnknownName } from './pythonArithmetic.ts';
import { python } from './pythonRepr.ts';
import { className, type PythonArgument, type PythonCall, type PythonValue } from './pythonValues.ts';
import { type Argument, type Constant, type ModuleKind, TORCH_MODULES } from './torchModules.ts';

export interface PastedModule {
  readonly kind: ModuleKind;
  /** The ids it may have, the best first; none where it has only a number. */
  readonly names: readonly NodeId[];
  readonly params: object;
  /** What a Linear says that it takes. */
  readonly inFeatures?: number;
  readonly line: number;
}

/** @param path the names on the way to it: `['encoder', 'fc1']` */
export function readModule(call: PythonCall, path: readonly string[]): Result<PastedModule> {
  const kind = className(call) as ModuleKind;
  const say = (sentence: string) => refused(messages.line(call.line, sentence));
  const given = pairArguments(kind, call.args);
  if (!given.ok) return say(given.reason);
  const fields = new Map<string, Field>(fieldsOf(kind));
  const params: [string, unknown][] = [];
  let inFeatures: number | undefined;
  for (const argument of TORCH_MODULES[kind]) {
    const { name } = argument;
    const value = given.value.get(name);
    // in_features is a count like out_features, and has the same bounds
    const field = fields.get(argument.from === 'wired' ? 'out_features' : name);
    if (argument.from === 'fixed') {
      if (value !== undefined && !argument.alike.includes(value)) return say(messages.onlyBe(name, kind, python(argument.value)));
    } else if (field && (value !== undefined || field.required)) {
      const checked = checkField(field, value);
      if (!checked.ok) return say(messages.refused(name, kind, checked.reason));
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

/** Arguments by their names; those without one are taken in PyTorch's order, those of no meaning here are left out. */
function pairArguments(kind: ModuleKind, args: readonly PythonArgument[]): Result<ReadonlyMap<string, Constant>> {
  const known: readonly Argument[] = TORCH_MODULES[kind];
  const pairs = new Map<string, Constant>();
  for (const [index, { name = known[index]?.name, value }] of args.entries()) {
    const argument = known.find((one) => one.name === name);
    if (name === undefined) return refused(messages.tooMany(kind));
    if (!argument) return refused(messages.noArgument(kind, name.slice(0, 40)));
    if (pairs.has(name)) return refused(messages.twice(name, kind));
    const constant = argument.from === 'ignored' ? ok(null) : plainValue(value, argument);
    if (!constant.ok) return refused(constant.reason || messages.noPlainValue(name, kind));
    pairs.set(name, constant.value);
  }
  return ok(pairs);
}

/** A number, a text, or a name that PyTorch has for a value: `torch.float32`. */
function plainValue(value: PythonValue, argument: Argument): Result<Constant> {
  if (value.type === 'constant') return ok(value.value);
  if (value.type === 'unknown') return refused(value.why);
  if (value.type !== 'name') return refused('');
  return argument.from === 'fixed' && argument.alike.includes(value.name) ? ok(value.name) : refused(sayUnknownName(value.name));
}

/** `fc1`, or where that is taken `encoder_fc1`; what has only a number has no name. */
function namesOf(path: readonly string[]): readonly NodeId[] {
  const [last] = path.slice(-1);
  return isNodeId(last) ? [last as NodeId, path.filter(isNodeId).join('_')].filter(isNodeId) : [];
}

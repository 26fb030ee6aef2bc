/** One node as the call that makes its module: `nn.Linear(784, 128)`. */
import { fieldsOf } from '../../network/kinds.ts';
import { type Constant, type ModuleKind, TORCH_MODULES } from '../../network/pytorch/torchModules.ts';
import type { Field } from '../../network/read/fields.ts';
import { literal } from './literals.ts';

export interface ModuleFacts {
  readonly kind: ModuleKind;
  readonly params: object;
  /** What a Linear takes. */
  readonly inFeatures?: number | undefined;
}

/** What must be said of it: what PyTorch does not take anyway. */
export function moduleArguments({ kind, params, inFeatures }: ModuleFacts): readonly string[] {
  const given = new Map<string, unknown>(Object.entries(params));
  const fields = new Map<string, Field>(fieldsOf(kind));
  return TORCH_MODULES[kind].flatMap((argument) => {
    const { name, from } = argument;
    if (from === 'wired') return [String(inFeatures)];
    // where PyTorch's own default is None it guesses, with a warning
    if (from === 'fixed') return argument.value !== null && argument.alike.includes(null) ? [`${name}=${literal(argument.value)}`] : [];
    const field = fields.get(name);
    if (from === 'ignored' || !field) return [];
    const value = (given.get(name) ?? field.default) as Constant;
    if (field.required) return [literal(value)];
    return value === field.default ? [] : [`${name}=${literal(value)}`];
  });
}

/** @param more arguments beside those of the node */
export const moduleCall = (facts: ModuleFacts, more: readonly string[] = []): string =>
  `nn.${facts.kind}(${[...moduleArguments(facts), ...more].join(', ')})`;

/** Lines of a program that are not followed: what they make is noticed, and names that they may give values are no longer known. */
import { messages } from './messages.ts';
import { isMark, splitOutside } from './pythonLines.ts';
import type { Aside, Names } from './pythonNames.ts';
import type { Token } from './pythonTokens.ts';
import { className, makesModule, optimizerName, plainly } from './pythonValues.ts';
import { isLossModule } from './torchModules.ts';

/** What is set at a module's parameters is none of the network's shape. */
const VALUES = new Set(['weight', 'bias', 'data', 'grad', 'requires_grad', 'training']);
/** Methods that change what they are called on. */
const CHANGES = /\.(?:append|extend|insert|pop|remove|clear|reverse|sort|update|add_module|register_module|__setitem__|__delitem__)$/;
/** What stands before names that it gives a value. */
const GIVES = new Set(['for', 'as', 'del', 'global', 'nonlocal', 'def', 'class', 'import']);

/**
 * Steps over tokens of one line.
 * @param where `in the for of line 3`
 * @param isLocal whether names that are given values there are names of a function or a class
 */
export function passOver(tokens: readonly Token[], names: Names, where: string, isLocal = false): string | undefined {
  const line = tokens[0]?.line ?? 1;
  const made = madeIn(tokens, names);
  const layer = made.find(({ name }) => makesModule(name) && !isLossModule(name));
  if (layer) return messages.line(layer.line, plainly(messages.made(layer.name, where)));
  names.asides.push(...made);
  return names.forget([...changedIn(tokens), ...(isLocal ? [] : assignedIn(tokens))], where, line);
}

/** Modules and optimizers whose classes are called. */
function madeIn(tokens: readonly Token[], names: Names): readonly Aside[] {
  return tokens.flatMap(({ type, text, line }, index) => {
    if (type !== 'name' || tokens[index + 1]?.text !== '(') return [];
    const called = names.find(text);
    if (called.type !== 'name') return [];
    const name = optimizerName(called) ?? className(called);
    return makesModule(called.name) || optimizerName(called) !== undefined ? [{ name, line }] : [];
  });
}

const changedIn = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ type, text }, index) =>
    type === 'name' && CHANGES.test(text) && isMark(tokens[index + 1], '(') ? [text.replace(CHANGES, '')] : [],
  );

/** Names on the left of `=`, and those of loops, imports and the like. */
function assignedIn(tokens: readonly Token[]): readonly string[] {
  const targets = splitOutside(tokens, (token) => isAssignment(token))
    .slice(0, -1)
    .filter((target) => !isValueOfModule(target));
  return [
    ...targets.flat().flatMap(({ type, text }) => (type === 'name' ? [text] : [])),
    ...tokens.flatMap(({ type, text }, index) => (type === 'name' && GIVES.has(text) ? namesAfter(tokens, index) : [])),
    ...tokens.flatMap(({ type, text }, index) => (type === 'name' && isMark(tokens[index + 1], ':=') ? [text] : [])),
  ];
}

/** `for i, layer in …`: up to what is no name and no comma. */
function namesAfter(tokens: readonly Token[], index: number): readonly string[] {
  const after = tokens.slice(index + 1, index + 12);
  const end = after.findIndex((token) => (token.type !== 'name' || token.text === 'in') && !isMark(token, ',', '('));
  return after.slice(0, end < 0 ? after.length : end).flatMap(({ type, text }) => (type === 'name' ? [text] : []));
}

export const isAssignment = (token: Token): boolean => isMark(token, '=') || isAugmented(token);

/** `+=`, `//=` */
export const isAugmented = ({ type, text }: Token): boolean => type === 'mark' && /^(?:\*\*|\/\/|[-+*/%@&|^])=$/.test(text);

/** `net[0].weight.data` as what is assigned to. */
export function isValueOfModule(target: readonly Token[]): boolean {
  const last = target.at(-1);
  return last?.type === 'name' && (target.length > 1 || last.text.includes('.')) && VALUES.has(last.text.split('.').at(-1) ?? '');
}

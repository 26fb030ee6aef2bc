/** Statements of a Python program, one line each: what gives names their values, and what stands by itself. */
import { messages } from './messages.ts';
import { isAssignment, isAugmented, isValueOfModule, passOver } from './passedOver.ts';
import { calculate } from './pythonArithmetic.ts';
import { readExpressions } from './pythonExpressions.ts';
import { isMark, type PythonLine, splitOutside } from './pythonLines.ts';
import { holderOf, setItem } from './pythonMethods.ts';
import type { Names } from './pythonNames.ts';
import { bracketStep, type Token } from './pythonTokens.ts';
import { holdsModules, type PythonValue, plainly } from './pythonValues.ts';

/** Carries a statement out as far as it says something of modules. Gives the sentence of a refusal, or nothing. */
export function readStatement({ tokens, line }: PythonLine, names: Names): string | undefined {
  const word = tokens[0]?.type === 'name' ? tokens[0].text : '';
  if (['import', 'from'].includes(word)) return readImport(tokens, names);
  if (word === 'del') return passOver(tokens, names, messages.inLine(line));
  const parts = splitOutside(word === 'return' ? tokens.slice(1) : tokens, isAssignment);
  const { items, hasComma, refusal } = readExpressions(parts.at(-1) ?? [], names);
  if (refusal !== undefined) return refusal;
  const targets = parts.slice(0, -1);
  if (targets.length === 0) for (const one of items) names.addBare(one);
  const [only] = items;
  const value: PythonValue = only && items.length === 1 && !hasComma ? only.value : { type: 'list', items: items.map((one) => one.value) };
  const operator = tokens.find(isAugmented)?.text.slice(0, -1);
  for (const target of targets) {
    const given = operator === undefined ? value : augment(target, operator, value, names);
    const reason = typeof given === 'string' ? messages.line(line, given) : assign(target, given, names, line);
    if (reason !== undefined) return reason;
  }
  return undefined;
}

/** `from torch import nn as layers`: a name that stands for a longer one. */
export function readImport(tokens: readonly Token[], names: Names): string | undefined {
  const at = tokens.findIndex(({ type, text }) => type === 'name' && text === 'import');
  const from = at > 0 ? tokens.slice(1, at).map(({ text }) => text) : [];
  const entries = splitOutside(
    tokens.slice(at + 1).filter((token) => !isMark(token, '(', ')')),
    (token) => isMark(token, ','),
  );
  for (const [name, as, alias] of entries) {
    if (at < 0 || name?.type !== 'name') continue;
    const short = alias && as?.text === 'as' ? alias.text : from.length > 0 ? name.text : undefined;
    const value: PythonValue = { type: 'name', name: from.length > 0 ? `${from.join('')}.${name.text}` : name.text };
    const refusal = short === undefined ? undefined : names.bind(short, value, name.line);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

/** `+=`, which lists take in place. */
function augment(target: readonly Token[], operator: string, value: PythonValue, names: Names): PythonValue | string {
  const before: PythonValue =
    target[0]?.type === 'name' && target.length === 1 ? names.find(target[0].text) : { type: 'constant', value: null };
  if (operator !== '+' || before.type !== 'list' || value.type !== 'list') return calculate(operator, before, value);
  before.items.push(...value.items);
  return before;
}

/** Gives what stands left of `=` a value. */
function assign(annotated: readonly Token[], value: PythonValue, names: Names, line: number): string | undefined {
  const [target = []] = splitOutside(annotated, (token) => isMark(token, ':'));
  const [first, ...rest] = target;
  if (first?.type === 'name' && rest.length === 0) return setName(first.text, value, names, line);
  const parts = splitOutside(isBracket(target) ? target.slice(1, -1) : target, (token) => isMark(token, ','));
  if (parts.length > 1 && value.type === 'list' && value.items.length === parts.length)
    return parts.map((part, index) => assign(part, value.items[index] as PythonValue, names, line)).find((reason) => reason !== undefined);
  if (first?.type === 'name' && isMark(rest[0], '[') && isBracket(rest)) {
    const holder = holderOf(names.find(first.text));
    const { items } = readExpressions(rest.slice(1, -1), names);
    const key = items[0]?.value;
    if (holder && key?.type === 'constant' && setItem(holder, key.value, value, names)) return undefined;
  }
  if (holdsModules(value)) return messages.line(line, plainly(messages.noName));
  if (isValueOfModule(target)) return undefined;
  return names.forget(
    target.flatMap(({ type, text }) => (type === 'name' ? [text] : [])),
    messages.inLine(line),
    line,
  );
}

/** Whether one pair of brackets is around all. */
function isBracket(tokens: readonly Token[]): boolean {
  let depth = 0;
  const closed = tokens.findIndex((token) => {
    depth += bracketStep(token);
    return depth === 0;
  });
  return closed > 0 && closed === tokens.length - 1;
}

/** `net = …`, or `net.bend = …`, which puts a child into a container. */
function setName(name: string, value: PythonValue, names: Names, line: number): string | undefined {
  const dot = name.lastIndexOf('.');
  const owner = dot > 0 ? names.find(name.slice(0, dot)) : undefined;
  if (!owner || !holdsModules(owner)) return names.bind(name, value, line);
  const holder = holderOf(owner);
  if (holder?.type === 'call' && setItem(holder, name.slice(dot + 1), value, names)) return undefined;
  return holdsModules(value) || !isValueOfModule([{ type: 'name', text: name, line, column: 0 }])
    ? names.forget([name.slice(0, dot)], messages.inLine(line), line)
    : undefined;
}

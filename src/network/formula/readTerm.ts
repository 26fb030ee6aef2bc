/** From what is written to what it means: names, signs, functions as Python and PyTorch have them, numbers worked out. */
import { ok, type Result } from '../../lib/result.ts';
import { callFunction, makeTerm } from './calls.ts';
import type { Parsed, Written } from './grammar.ts';
import { messages } from './messages.ts';
import { FUNCTION_NAMES, operationOfSign } from './operations.ts';
import { type FormulaProblem, nearestName, quote, wrongAt } from './problems.ts';
import { INPUT_NAMES, type InputName, LARGEST, type Term } from './terms.ts';

type Read = Result<Term, FormulaProblem>;

/** Names under which PyTorch has its functions. */
const MODULES: ReadonlySet<string> = new Set(['torch', 'F', 'nn.functional', 'torch.nn.functional']);

const isInput = (name: string): name is InputName => (INPUT_NAMES as readonly string[]).includes(name);

export function readTerm(part: Written, parsed: Parsed): Read {
  const at = parsed.placeOf(part);
  switch (part.type) {
    case 'Literal':
      return typeof part.value === 'number' ? numberTerm(part.value, at) : unknownName(String(part.raw), at);
    case 'ThisExpression':
      return unknownName('this', at);
    case 'Identifier':
      return isInput(String(part.name))
        ? ok({ kind: 'input', name: part.name as InputName, form: 'each', at })
        : unknownName(String(part.name), at);
    case 'UnaryExpression':
      return readSigned(part, parsed, at);
    case 'BinaryExpression':
      return readBinary(part, parsed, at);
    case 'CallExpression':
      return readCall(part, parsed);
    case 'MemberExpression':
      return wrongAt(at, messages.onlyFunctions(quote(pathOf(part) ?? messages.this)));
    default:
      return wrongAt(at, messages.cannotBe);
  }
}

function numberTerm(value: number, at: number): Read {
  if (Math.abs(value) <= LARGEST) return ok({ kind: 'number', value, form: 'number', at });
  return wrongAt(at, messages.tooLarge);
}

function unknownName(name: string, at: number): Read {
  if (FUNCTION_NAMES.some((one) => one === name)) return wrongAt(at, messages.isFunction(name));
  if (MODULES.has(name)) return wrongAt(at, messages.moduleAlone(name));
  const near = nearestName(name, INPUT_NAMES);
  return wrongAt(at, near ? messages.isItName(quote(name), near) : messages.unknownName(quote(name)));
}

function readSigned(part: Written, parsed: Parsed, at: number): Read {
  const argument = readTerm(part.argument as Written, parsed);
  return argument.ok && part.operator === '-' ? makeTerm('neg', [argument.value], at) : argument;
}

function readBinary(part: Written, parsed: Parsed, at: number): Read {
  const operation = operationOfSign(String(part.operator));
  if (!operation) return wrongAt(at, messages.unknownSign(quote(String(part.operator))));
  const left = readTerm(part.left as Written, parsed);
  if (!left.ok) return left;
  const right = readTerm(part.right as Written, parsed);
  return right.ok ? makeTerm(operation, [left.value, right.value], at) : right;
}

/** `abs(x)`, `torch.abs(x)` or `x.abs()`. */
function readCall(part: Written, parsed: Parsed): Read {
  const callee = part.callee as Written;
  const given: Written[] = [...(part.arguments as Written[])];
  if (callee.type === 'MemberExpression') {
    const object = callee.object as Written;
    const module = pathOf(object);
    const name = String((callee.property as Written).name);
    const at = parsed.placeOf(callee.property as Written);
    if (module !== undefined && MODULES.has(module)) return readArguments(name, given, parsed, at);
    if (module !== undefined && !isInput(module)) return unknownModule(module, name, parsed.placeOf(object));
    return readArguments(name, [object, ...given], parsed, at);
  }
  if (callee.type !== 'Identifier') return wrongAt(parsed.placeOf(callee), messages.callsNothing);
  return readArguments(String(callee.name), given, parsed, parsed.placeOf(callee));
}

function unknownModule(module: string, name: string, at: number): Read {
  const known = FUNCTION_NAMES.some((one) => one === name) ? name : 'abs';
  return wrongAt(at, messages.unknownModule(quote(module), known));
}

function readArguments(name: string, given: readonly Written[], parsed: Parsed, at: number): Read {
  const terms: Term[] = [];
  for (const one of given) {
    const term = readTerm(one, parsed);
    if (!term.ok) return term;
    terms.push(term.value);
  }
  return callFunction(name, terms, at);
}

/** `torch.nn.functional`: names joined by dots; undefined for anything else. */
function pathOf(part: Written): string | undefined {
  if (part.type === 'Identifier') return String(part.name);
  if (part.type !== 'MemberExpression') return undefined;
  const before = pathOf(part.object as Written);
  return before === undefined ? undefined : `${before}.${String((part.property as Written).name)}`;
}

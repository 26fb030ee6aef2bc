/** A loss that is a formula as calls of kernels: each of its values in a buffer of its own, and back by the chain rule. */
import { internal } from '../../../lib/result.ts';
import type { OperationName } from '../../../network/formula/operations.ts';
import type { Formula } from '../../../network/formula/readFormula.ts';
import { type FormulaValue, type ValueOf, valuesOf } from '../../../network/formula/values.ts';
import { type Address, type Flag, type Kernels, NONE, OPERATION_CODES, type OperationCode } from '../kernels.ts';
import type { OperationInput, OperationInputs } from '../signatures.ts';
import type { Room } from './binding.ts';

/** What is compared, and where the gradient goes: NONE where none is wanted. */
export interface LossPlaces {
  readonly output: Address;
  readonly target: Address;
  readonly doutput: Address;
  readonly result: Address;
}

/** One call, for so many numbers in y_pred. */
type FormulaCall = (kernels: Kernels, count: number) => void;

/** @param width of y_pred, for one sample */
export function bindFormula(formula: Formula, places: LossPlaces, width: number, room: Room): FormulaCall {
  const values = valuesOf(formula);
  const addresses: Address[] = values.map((value) => {
    if (value.kind === 'number') return room.one(value.value);
    if (value.kind === 'input') return value.name === 'y_pred' ? places.output : places.target;
    return value.isEach ? room.each(width) : room.one(0);
  });
  const inputOf = (place: number): OperationInput => [addresses[place] ?? internal(`no value ${place}`), stepOf(values[place])];
  const bound: Bound = { values, addresses, inputOf, infinity: room.one(Number.POSITIVE_INFINITY) };
  const forward = values.map((value, place) => callForward(value, place, bound, places.result));
  const calls = places.doutput === NONE ? forward : [...forward, ...callsBack(bound, places.doutput, width, room)];
  return (kernels, count) => {
    for (const call of calls) call(kernels, count);
  };
}

interface Bound {
  readonly values: readonly FormulaValue[];
  readonly addresses: readonly Address[];
  /** One that is not there. */
  readonly infinity: Address;
  inputOf(place: number): OperationInput;
}

const stepOf = (value: FormulaValue | undefined): 0 | 4 => (value?.isEach ? 4 : 0);

/** The three of any operation: an upper bound that clamp is not given is none, what else is not given is not read. */
function inputsOf({ inputs }: ValueOf<'operation'>, { inputOf, infinity }: Bound): OperationInputs {
  const [a, b = [infinity, 0], c = [infinity, 0]] = inputs.map(inputOf);
  return [...(a ?? internal('an operation of nothing')), ...b, ...c];
}

const codeOf = (operation: OperationName): OperationCode => OPERATION_CODES[operation];

function callForward(value: FormulaValue, place: number, bound: Bound, result: Address): FormulaCall {
  const to = bound.addresses[place] ?? internal(`no value ${place}`);
  const isLoss = place === bound.values.length - 1;
  if (value.kind === 'reduction') {
    const [x] = bound.inputOf(value.input);
    return (kernels, count) => kernels.total(count, x, value.reduction === 'mean' ? count : 1, to, isLoss ? result : NONE);
  }
  if (value.kind !== 'operation') return () => {};
  const code = codeOf(value.operation);
  const inputs = inputsOf(value, bound);
  return (kernels, count) => {
    kernels.operate(code, value.isEach ? count : 1, ...inputs, to);
    if (isLoss) kernels.report(to, result);
  };
}

/** From the loss, whose own gradient is 1, down to y_pred. The first gradient that comes to a value is written, all others are added. */
function callsBack(bound: Bound, doutput: Address, width: number, room: Room): readonly FormulaCall[] {
  const { values } = bound;
  const gradients = new Map<number, Address>([[values.length - 1, room.one(1)]]);
  const calls: FormulaCall[] = [];
  const into = (place: number, call: (d: Address, dStep: 0 | 4, isMore: Flag) => FormulaCall) => {
    const value = values[place];
    if (!value?.learns) return;
    const before = gradients.get(place);
    const d = before ?? (value.kind === 'input' ? doutput : value.isEach ? room.each(width) : room.one(0));
    gradients.set(place, d);
    calls.push(call(d, stepOf(value), before === undefined ? 0 : 1));
  };
  for (let place = values.length - 1; place >= 0; place--) {
    const [value, dy] = [values[place], gradients.get(place)];
    if (!value || dy === undefined) continue;
    if (value.kind === 'reduction')
      into(value.input, (d, _, isMore) => (kernels, count) => {
        kernels.totalGradient(count, dy, value.reduction === 'mean' ? count : 1, d, isMore);
      });
    if (value.kind !== 'operation') continue;
    const code = codeOf(value.operation);
    const inputs = inputsOf(value, bound);
    const y = bound.addresses[place] ?? NONE;
    value.inputs.forEach((input, which) => {
      into(input, (d, dStep, isMore) => (kernels, count) => {
        kernels.operationGradient(code, which, value.isEach ? count : 1, ...inputs, y, dy, d, dStep, isMore);
      });
    });
  }
  return calls;
}

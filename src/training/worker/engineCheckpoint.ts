/** A moment of training that can be gone back to, in the engine's own layout; and the same as a checkpoint, in PyTorch's. */
import type { ParameterSpec } from '../../network/read/spec.ts';
import type { Checkpoint } from '../shared/protocol.ts';
import type { MomentValues } from './tape/optimizer.ts';
import { fromStateDict, toStateDict } from './tape/parameters.ts';

/** Arrays are written to by nobody but the trainer that is given them back: an engine may share them with its tensors. */
export interface EngineCheckpoint {
  /** Steps taken. */
  readonly step: number;
  /** In the order of the network's parameters. */
  readonly parameters: readonly Float32Array[];
  readonly moments: readonly MomentValues[];
}

/** Whether all are finite numbers. Zero times anything finite is zero, so the sum stays 0; an index loop, because it runs over every parameter many times a second. */
export function allFinite(values: Float32Array): boolean {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += 0 * (values[i] as number);
  return sum === 0;
}

const NONE = new Float32Array(0);

/** Copies, in the order of the state_dict. */
export function toCheckpoint(specs: readonly ParameterSpec[], { step, parameters, moments }: EngineCheckpoint): Checkpoint {
  const turn = (spec: ParameterSpec, values: Float32Array = NONE) => toStateDict(spec, values);
  return {
    step,
    parameters: new Map(specs.map((spec, i) => [spec.name, turn(spec, parameters[i])])),
    moments: new Map(specs.map((spec, i) => [spec.name, mapValues(moments[i] ?? new Map(), (values) => turn(spec, values))])),
  };
}

/** The way back; the checkpoint fits the network. */
export function fromCheckpoint(specs: readonly ParameterSpec[], { step, parameters, moments }: Checkpoint): EngineCheckpoint {
  const turn = (spec: ParameterSpec, values: Float32Array = NONE) => fromStateDict(spec, values);
  return {
    step,
    parameters: specs.map((spec) => turn(spec, parameters.get(spec.name))),
    moments: specs.map((spec) => mapValues(moments.get(spec.name) ?? new Map(), (values) => turn(spec, values))),
  };
}

const mapValues = (map: MomentValues, turn: (values: Float32Array) => Float32Array): MomentValues =>
  new Map([...map].map(([name, values]) => [name, turn(values)]));

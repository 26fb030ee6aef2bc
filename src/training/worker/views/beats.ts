/** The view of a step that is taken beat by beat: what each beat has left, down to single numbers. */
import { type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { BeatNumber, BeatsView } from '../../shared/beats.ts';
import { hasFewWeights } from '../../shared/fewNumbers.ts';
import type { PinnedNumber } from '../../shared/questions.ts';
import type { BeatsState } from '../beats/beats.ts';
import { placeInVariable } from './pinned.ts';
import type { ValuesInside, ViewRow } from './viewRow.ts';

export const BEATS_VIEW: ViewRow<'beats'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside, beats }) {
    const parameters = parametersOf(spec);
    const all = hasFewWeights(spec) ? parameters.flatMap(numbersOf) : undefined;
    return ({ number }): BeatsView => {
      const state = beats();
      const { step, samples, taken, next, last, mistake, graph, gradients, isAdded, update } = state;
      const asked = all ?? (number ? [number] : []);
      return {
        step: update?.step ?? step,
        samples: graph?.indices.length ?? samples,
        taken,
        next,
        ...(last ? { last } : {}),
        ...(mistake ? { mistake } : {}),
        ...(graph ? { outputs: graph.outputs, predictions: graph.predictions, targets: graph.targets } : {}),
        ...(graph?.hasLoss ? { loss: graph.figures.loss } : {}),
        ...(graph && isAdded ? { slopes: graph.slopes } : {}),
        flow: flowOf(state),
        tensors: new Map(
          parameters.map(({ name, shape }, i) => [
            name,
            { size: sizeOf(shape), ...normIn('gradient', gradients?.[i]), ...changeOf(state, i) },
          ]),
        ),
        numbers: asked.flatMap((one) => beatNumber(spec, parameters, inside, state, one)),
        ...(update ? { update: { lr: update.lr, step: update.step } } : {}),
      };
    };
  },
  arrays: () => [], // what is sent is small, and stands until the next beat
};

const numbersOf = ({ name, shape }: ParameterSpec): readonly PinnedNumber[] =>
  Array.from({ length: sizeOf(shape) }, (_, place) => ({ name, place }));

/** Gradients are seen only once backward has gone through. */
const flowOf = ({ graph, isAdded }: BeatsState): BeatsView['flow'] =>
  new Map(
    [...(graph?.flow ?? [])].map(([id, { output, gradient }]) => [
      id,
      { output, ...(isAdded && gradient !== undefined ? { gradient } : {}) },
    ]),
  );

const normIn = <K extends string>(name: K, values: Float32Array | undefined) =>
  values ? ({ [name]: Math.hypot(...chunksOf(values)) } as Record<K, number>) : {};

/** The norm of each thousand: arguments of a call are few. */
function chunksOf(values: Float32Array): number[] {
  const norms: number[] = [];
  for (let start = 0; start < values.length; start += 1000) {
    let sum = 0;
    for (const value of values.subarray(start, start + 1000)) sum += value * value;
    norms.push(Math.sqrt(sum));
  }
  return norms.length > 1000 ? chunksOf(Float32Array.from(norms)) : norms;
}

const changeOf = ({ update }: BeatsState, index: number) => {
  const [before, after] = [update?.before.parameters[index], update?.after.parameters[index]];
  return before && after
    ? normIn(
        'change',
        after.map((value, i) => value - (before[i] ?? 0)),
      )
    : {};
};

/** A number with all that is known of it; nothing of what the network does not have. */
function beatNumber(
  spec: NetworkSpec,
  parameters: readonly ParameterSpec[],
  { valuesOf }: ValuesInside,
  { graph, gradients, isAdded, update }: BeatsState,
  { name, place }: PinnedNumber,
): readonly BeatNumber[] {
  const index = parameters.findIndex((one) => one.name === name);
  const shape = parameters[index]?.shape;
  if (!shape || place >= sizeOf(shape)) return [];
  const at = placeInVariable({ shape }, place);
  const gradient = gradients?.[index]?.[at];
  const added = isAdded ? graph?.gradients[index]?.[at] : undefined;
  const momentsOf = (moments: ReadonlyMap<string, Float32Array> | undefined) =>
    new Map([...(moments ?? [])].map(([moment, values]) => [moment, values[at] ?? 0]));
  const [, columns] = shape;
  const layer = spec.layers.find((one) => one.parameters.some((parameter) => parameter.name === name));
  const terms = isAdded && columns && layer ? graph?.termsOf(layer.id, Math.floor(place / columns), place % columns) : undefined;
  return [
    {
      name,
      place,
      ...(graph ? { used: graph.parameters[index]?.[at] ?? Number.NaN } : {}),
      before: (update ? update.before.parameters[index]?.[at] : valuesOf(index)[at]) ?? Number.NaN,
      ...(gradient === undefined ? {} : { gradient }),
      ...(added === undefined ? {} : { added }),
      ...(update ? { after: update.after.parameters[index]?.[at] ?? Number.NaN } : {}),
      ...(update ? { moments: { before: momentsOf(update.before.moments[index]), after: momentsOf(update.after.moments[index]) } } : {}),
      ...(terms && terms.length > 0 ? { terms } : {}),
    },
  ];
}

/** The view of a step that is taken beat by beat: what each beat has left, down to single numbers. */
import { type NetworkSpec, type ParameterSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import type { BeatNumber, BeatsView } from '../../shared/beats.ts';
import { hasFewWeights } from '../../shared/fewNumbers.ts';
import type { PinnedNumber } from '../../shared/questions.ts';
import type { BeatsState } from '../beats/beats.ts';
import { normOf } from './norms.ts';
import { numberPlaces, type Place } from './numberPlaces.ts';
import type { ValuesInside, ViewRow } from './viewRow.ts';

export const BEATS_VIEW: ViewRow<'beats'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside, beats }) {
    const parameters = parametersOf(spec);
    const placeOf = numberPlaces(spec);
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
        numbers: asked.flatMap((one) => {
          const found = placeOf(one);
          return found ? [beatNumber(spec, inside, state, one, found)] : [];
        }),
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
  values ? ({ [name]: normOf(values) } as Record<K, number>) : {};

const changeOf = ({ update }: BeatsState, index: number) => {
  const [before, after] = [update?.before.parameters[index], update?.after.parameters[index]];
  return normIn(
    'change',
    after?.map((value, i) => value - (before?.[i] ?? 0)),
  );
};

/** A number with all that is known of it. */
function beatNumber(
  spec: NetworkSpec,
  { valuesOf }: ValuesInside,
  { graph, gradients, isAdded, update }: BeatsState,
  { name, place }: PinnedNumber,
  { index, at }: Place,
): BeatNumber {
  const gradient = gradients?.[index]?.[at];
  const added = isAdded ? graph?.gradients[index]?.[at] : undefined;
  const momentsOf = (moments: ReadonlyMap<string, Float32Array> | undefined) =>
    new Map([...(moments ?? [])].map(([moment, values]) => [moment, values[at] ?? 0]));
  const [, columns] = parametersOf(spec)[index]?.shape ?? [];
  const layer = spec.layers.find((one) => one.parameters.some((parameter) => parameter.name === name));
  const terms = isAdded && columns && layer ? graph?.termsOf(layer.id, Math.floor(place / columns), place % columns) : undefined;
  return {
    name,
    place,
    ...(graph ? { used: graph.parameters[index]?.[at] ?? Number.NaN } : {}),
    before: (update ? update.before.parameters[index]?.[at] : valuesOf(index)[at]) ?? Number.NaN,
    ...(gradient === undefined ? {} : { gradient }),
    ...(added === undefined ? {} : { added }),
    ...(update ? { after: update.after.parameters[index]?.[at] ?? Number.NaN } : {}),
    ...(update ? { moments: { before: momentsOf(update.before.moments[index]), after: momentsOf(update.after.moments[index]) } } : {}),
    ...(terms && terms.length > 0 ? { terms } : {}),
  };
}

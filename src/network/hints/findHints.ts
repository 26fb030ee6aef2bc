/** The hints that a network gives as it is drawn, before it is trained. Pure. */
import { type DatasetParams, samplesOf } from '../../datasets/datasets.ts';
import type { NodeId } from '../document.ts';
import type { LayerKind } from '../kinds.ts';
import { proposeRate, RATE_BANDS } from '../rates.ts';
import { countParameters, type Layer, type NetworkSpec, parametersOf } from '../read/spec.ts';
import type { TrainingSettings } from '../training.ts';
import type { Hint } from './hints.ts';
import { answerRange } from './ranges.ts';

/** What of the settings hints are about. */
export type RateSettings = Pick<TrainingSettings, 'optimizer' | 'lr'>;

/**
 * All hints of a network, the ones about its nodes first, in the order of its layers.
 * @param rate what it is or will be trained with; undefined where a run has shown what the rate does, and no rule of thumb is needed
 */
export function findHints(spec: NetworkSpec, rate: RateSettings | undefined): readonly Hint[] {
  const drawn = [...straightLines(spec), ...doubleSoftmax(spec), ...cutAnswers(spec), ...manyParameters(spec)];
  return rate ? [...drawn, ...oddRate(rate)] : drawn;
}

/** Layers that leave a straight line straight. */
const STRAIGHT: ReadonlySet<LayerKind> = new Set<LayerKind>(['Identity', 'Flatten', 'Dropout']);

const layerOf = (spec: NetworkSpec, id: NodeId | undefined): Layer | undefined => spec.layers.find((layer) => layer.id === id);

/** The nearest layer before another that bends or learns; none where ways join. */
function lastThatCounts(spec: NetworkSpec, from: NodeId | undefined): Layer | undefined {
  let layer = layerOf(spec, from);
  while (layer && STRAIGHT.has(layer.kind)) layer = layerOf(spec, layer.inputs[0]);
  return layer;
}

const straightLines = (spec: NetworkSpec): Hint[] =>
  spec.layers.flatMap((layer) => {
    const before = layer.kind === 'Linear' ? lastThatCounts(spec, layer.inputs[0]) : undefined;
    return before?.kind === 'Linear' ? [{ kind: 'straightLine', nodes: [before.id, layer.id] } as const] : [];
  });

function doubleSoftmax(spec: NetworkSpec): Hint[] {
  const last = lastThatCounts(spec, spec.loss.input);
  if (spec.loss.kind !== 'CrossEntropyLoss' || last?.kind !== 'Softmax') return [];
  return [{ kind: 'doubleSoftmax', nodes: [last.id, spec.loss.id] }];
}

function cutAnswers(spec: NetworkSpec): Hint[] {
  const last = lastThatCounts(spec, spec.loss.input);
  if (!last || spec.data.facts.y.type !== 'values') return [];
  const range = answerRange(last);
  if (!range) return [];
  const missed = yEnds(spec.data.params).find((y) => y < range.from || y > range.to);
  return [{ kind: 'cutAnswers', nodes: [last.id], range, ...(missed === undefined ? {} : { missed }) }];
}

/** The least and the greatest number in y. */
function yEnds(params: DatasetParams): readonly [number, number] {
  let ends: [number, number] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const row of samplesOf(params).y) for (const y of row) ends = [Math.min(ends[0], y), Math.max(ends[1], y)];
  return ends;
}

/**
 * So many parameters for each number in y are many. Far more than one is well: what bends smoothly through points needs a few for each
 * of them (the template of a curve has 18), and MNIST has 600,000 numbers in y, ten for each digit.
 */
const MANY = 25;

function manyParameters(spec: NetworkSpec): Hint[] {
  const { y, train } = spec.data.facts;
  const numbers = train * (y.type === 'classes' ? y.count : y.width);
  const parameters = countParameters(parametersOf(spec));
  return parameters > MANY * numbers ? [{ kind: 'manyParameters', nodes: [], parameters, numbers }] : [];
}

function oddRate({ optimizer, lr }: RateSettings): Hint[] {
  const { small, veryLarge } = RATE_BANDS[optimizer];
  const good = proposeRate(optimizer);
  if (lr > veryLarge) return [{ kind: 'rateTooLarge', nodes: [], optimizer, lr, good }];
  return lr < small ? [{ kind: 'rateTooSmall', nodes: [], optimizer, lr, good }] : [];
}

/** What may differ between the lanes of a race, a row each: its values, how a lane is called, and the network that a value makes. Pure. */

import { formatRate, tidy } from '../../../lib/numbers.ts';
import { factsOf } from '../../../network/data.ts';
import type { NetworkDocument, NetworkNode } from '../../../network/document.ts';
import { switchKind } from '../../../network/edit/edits.ts';
import { KIND_NAMES, KINDS, type Kind } from '../../../network/kinds.ts';
import { LEAST_RATE, MOST_RATE, RATE_BANDS } from '../../../network/rates.ts';
import type { NumberField } from '../../../network/read/fields.ts';
import {
  BATCH_FIELD,
  OPTIMIZER_NAMES,
  type OptimizerName,
  SEED_FIELD,
  seedAfter,
  type TrainingSettings,
} from '../../../network/training.ts';
import { messages } from './messages.ts';

/** Lanes of a race. */
export const LEAST_LANES = 2;
export const MOST_LANES = 8;

export const RACE_RATES: NumberField = { type: 'number', min: LEAST_RATE, max: MOST_RATE, default: 0.1 };

export type LaneValue = number | string;

/** Who may take part: the open network, and others of the same data and loss. */
export interface RaceField {
  readonly document: NetworkDocument;
  readonly rivals: readonly NetworkDocument[];
}

/** What is said of it stands in `messages.ts`. */
interface Variation {
  /** What a number may be; undefined where the values are names. */
  readonly field: NumberField | undefined;
  /** The names there are. */
  names(field: RaceField): readonly string[];
  /** What a race of this network begins with. */
  first(field: RaceField): readonly LaneValue[];
  /** The network of a lane. */
  laneOf(document: NetworkDocument, value: LaneValue, rivals: readonly NetworkDocument[]): NetworkDocument;
  /** What a lane is called. */
  words(document: NetworkDocument, value: LaneValue): string;
}

const withTraining = (document: NetworkDocument, change: Partial<TrainingSettings>): NetworkDocument => ({
  ...document,
  training: { ...document.training, ...change },
});

/** The rate that an optimizer is raced with: the network's own, or a usual one of another optimizer. */
const rateFor = ({ training }: NetworkDocument, optimizer: OptimizerName): number =>
  optimizer === training.optimizer ? training.lr : RATE_BANDS[optimizer].good;

/** Rates around the one that is set, a factor of about three apart, within the slider's ends. */
function ratesAround(lr: number): readonly number[] {
  const { min, max } = RACE_RATES;
  const middle = Math.min(Math.max(lr, min * 10), max / 10);
  return [-2, -1, 0, 1, 2].map((i) => tidy(Number((middle * 10 ** (i / 2)).toPrecision(1))));
}

/** Halves and doubles of the batch size that is set, as far as there are samples. */
function batchesAround(document: NetworkDocument): readonly number[] {
  const { batch_size } = document.training;
  const most = factsOf(document)?.train ?? BATCH_FIELD.max;
  return [...new Set([1 / 4, 1 / 2, 1, 2, 4].map((times) => Math.min(most, Math.max(1, Math.round(batch_size * times)))))];
}

const seedsFrom = (seed: number, count: number): readonly number[] => (count === 0 ? [] : [seed, ...seedsFrom(seedAfter(seed), count - 1)]);

const ACTIVATIONS: readonly Kind[] = KIND_NAMES.filter((kind) => KINDS[kind].family === 'activation' && kind !== 'Softmax');
/** Those that a lane changes: all activations but a Softmax, which looks at a whole row. */
const isHidden = ({ kind }: NetworkNode): boolean => ACTIVATIONS.includes(kind);

const namesOf = ({ document, rivals }: RaceField): readonly string[] => [document.name, ...rivals.map(({ name }) => name)];

const VARIATIONS = {
  lr: {
    field: RACE_RATES,
    names: () => [],
    first: ({ document }) => ratesAround(document.training.lr),
    laneOf: (document, value) => withTraining(document, { lr: Number(value) }),
    words: (_, value): string => messages.lane.rate(formatRate(Number(value))),
  },
  optimizer: {
    field: undefined,
    names: () => OPTIMIZER_NAMES,
    first: () => OPTIMIZER_NAMES,
    laneOf: (document, value) => {
      const optimizer = value as OptimizerName;
      return withTraining(document, { optimizer, lr: rateFor(document, optimizer) });
    },
    words: (document, value): string => messages.lane.optimizer(String(value), formatRate(rateFor(document, value as OptimizerName))),
  },
  batch_size: {
    field: BATCH_FIELD,
    names: () => [],
    first: ({ document }) => batchesAround(document),
    laneOf: (document, value) => withTraining(document, { batch_size: Number(value) }),
    words: (_, value): string => messages.lane.batches(Number(value)),
  },
  activation: {
    field: undefined,
    names: () => ACTIVATIONS,
    first: () => ['ReLU', 'Tanh', 'Sigmoid', 'GELU'],
    laneOf: (document, value) =>
      document.nodes
        .filter(isHidden)
        .reduce((changed, { id, kind }) => (kind === value ? changed : switchKind(changed, id, value as Kind)), document),
    words: (_, value) => String(value),
  },
  seed: {
    field: SEED_FIELD,
    names: () => [],
    first: ({ document }) => seedsFrom(document.training.seed, 5),
    laneOf: (document, value) => withTraining(document, { seed: Number(value) }),
    words: (_, value): string => messages.lane.seed(Number(value)),
  },
  network: {
    field: undefined,
    names: namesOf,
    first: (field) => namesOf(field).slice(0, 3),
    laneOf: (document, value, rivals) => ({
      ...(rivals.find(({ name }) => name === value) ?? document),
      training: document.training,
    }),
    words: (_, value) => String(value),
  },
} as const satisfies Record<string, Variation>;

export type VariationName = keyof typeof VARIATIONS;
export const VARIATION_NAMES = Object.keys(VARIATIONS) as VariationName[];
export const variationOf = (name: VariationName): Variation => VARIATIONS[name];

/** Another value beside those that are there, for one lane more; undefined where there is none left. */
export function anotherValue(name: VariationName, values: readonly LaneValue[], who: RaceField): LaneValue | undefined {
  const { field, names } = variationOf(name);
  if (!field) return names(who).find((one) => !values.includes(one));
  const numbers = values.map(Number).sort((a, b) => a - b);
  const last = numbers.at(-1) ?? field.default;
  const candidates = name === 'seed' ? [last + 1] : name === 'lr' ? gaps(numbers) : [last * 2, Math.round((numbers[0] ?? 1) / 2)];
  return candidates.find((value) => value >= field.min && value <= field.max && !numbers.includes(value));
}

/** Rates in the middle of the widest gaps, the widest first, and beyond the ends. */
function gaps(rates: readonly number[]): readonly number[] {
  const pairs = rates.slice(1).map((high, i): readonly [number, number] => [rates[i] ?? high, high]);
  const within = [...pairs].sort((a, b) => b[1] / b[0] - a[1] / a[0]).map(([low, high]) => Number(Math.sqrt(low * high).toPrecision(2)));
  const [first = 0.1, last = 0.1] = [rates[0], rates.at(-1)];
  return [tidy(last * 3), tidy(first / 3), ...within].map((rate) => Number(rate.toPrecision(2)));
}

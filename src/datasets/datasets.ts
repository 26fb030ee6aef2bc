/** What a data set is: a row for each, what a sample looks like, how many there are. Imports lib only; no fetch, no tensors. */

/** Sizes of one sample, without the batch: MNIST's x has [1, 28, 28]. */
export type Shape = readonly number[];

/** What y is: one of some classes, or a row of numbers. */
export type Target = { readonly type: 'classes'; readonly count: number } | { readonly type: 'values'; readonly width: number };

export interface DataFacts {
  readonly x: Shape;
  readonly y: Target;
  /** Samples to train on. */
  readonly train: number;
  /** Samples held back for testing; 0 where there is no test set. */
  readonly test: number;
}

/** The parameters of a Dataset node. `x` and `y` (a row a sample) belong to `points` only. */
export interface DatasetParams {
  readonly name: DatasetName;
  readonly x?: readonly (readonly number[])[];
  readonly y?: readonly (readonly number[])[];
}

interface DatasetRow {
  /** As it stands on the card. */
  readonly label: string;
  /** One sentence for the palette and the inspector. */
  readonly says: string;
  facts(params: DatasetParams): DataFacts;
}

export const DATASET_NAMES = ['mnist', 'points'] as const;
export type DatasetName = (typeof DATASET_NAMES)[number];

export const DATASETS = {
  mnist: {
    label: 'MNIST',
    says: '70,000 handwritten digits of 28 × 28 pixels: 60,000 to train on, 10,000 held back to test.',
    facts: () => ({ x: [1, 28, 28], y: { type: 'classes', count: 10 }, train: 60_000, test: 10_000 }),
  },
  points: {
    label: 'Points',
    says: 'A few points of your own, kept in the network file: x goes in, y should come out.',
    facts: ({ x = [], y = [] }) => ({
      x: [x[0]?.length ?? 1],
      y: { type: 'values', width: y[0]?.length ?? 1 },
      train: x.length,
      test: 0,
    }),
  },
} satisfies Record<DatasetName, DatasetRow>;

/** What one sample of this data set looks like, and how many there are. */
export const dataFacts = (params: DatasetParams): DataFacts => DATASETS[params.name].facts(params);

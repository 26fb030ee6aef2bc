/** What a data set is: a row for each, what a sample looks like, how many there are. */
import { FORMULAS, type FormulaName, generate, type SampleRows } from './generated.ts';
import { EMPTY_IMAGES, type Images, SIDE } from './images/images.ts';
import { messages } from './messages.ts';
import { EMPTY_TABLE, handOut, type Table } from './table/table.ts';

/** Sizes of one sample, without the batch: MNIST's x has [1, 28, 28]. */
export type Shape = readonly number[];

/** What y is: one of some classes, or a row of numbers. */
export type Target = { readonly type: 'classes'; readonly count: number } | { readonly type: 'values'; readonly width: number };

export interface DataFacts {
  readonly x: Shape;
  readonly y: Target;
  /** Samples to train on. */
  readonly train: number;
  /** Samples kept for testing; 0 where there is no test set. */
  readonly test: number;
}

/** The parameters of a Dataset node. `x` and `y` (a row a sample) count for `points` only, `table` for `table`, `images` for `images`, `noise` for data sets that take it. */
export interface DatasetParams {
  readonly name: DatasetName;
  /** Standard deviation of what is added to y. */
  readonly noise?: number;
  readonly x?: readonly (readonly number[])[];
  readonly y?: readonly (readonly number[])[];
  readonly table?: Table;
  readonly images?: Images;
}

/** What a sample may be. */
export type Thing = 'digit' | 'picture' | 'point' | 'row';

interface DatasetRow {
  /** What one sample of it is. */
  readonly thing: Thing;
  readonly takesNoise: boolean;
  /** Whether its samples are the node's own `x` and `y`. */
  readonly takesPoints: boolean;
  facts(params: DatasetParams): DataFacts;
  /** The samples to train on that are there without being loaded. */
  samples(params: DatasetParams): SampleRows;
  /** Those to test with; absent where there are none, or where they are loaded. */
  testSamples?(params: DatasetParams): SampleRows;
}

export const DATASET_NAMES = ['mnist', 'points', 'table', 'images', 'line', 'sine', 'abs', 'square', 'step', 'single'] as const;
export type DatasetName = (typeof DATASET_NAMES)[number];

const generated = (name: FormulaName): DatasetRow => {
  const { takesNoise, count } = FORMULAS[name];
  const facts: DataFacts = { x: [1], y: { type: 'values', width: 1 }, train: count, test: 0 };
  return {
    thing: 'point',
    takesNoise,
    takesPoints: false,
    facts: () => facts,
    samples: ({ noise = 0 }) => generate(name, noise),
  };
};

export const DATASETS = {
  mnist: {
    thing: 'digit',
    takesNoise: false,
    takesPoints: false,
    facts: () => ({ x: [1, 28, 28], y: { type: 'classes', count: 10 }, train: 60_000, test: 10_000 }),
    samples: () => ({ x: [], y: [] }),
  },
  points: {
    thing: 'point',
    takesNoise: false,
    takesPoints: true,
    facts: ({ x = [], y = [] }) => ({
      x: [x[0]?.length ?? 1],
      y: { type: 'values', width: y[0]?.length ?? 1 },
      train: x.length,
      test: 0,
    }),
    samples: ({ x = [], y = [] }) => ({ x, y }),
  },
  table: {
    thing: 'row',
    takesNoise: false,
    takesPoints: false,
    facts: ({ table = EMPTY_TABLE }) => ({
      x: [table.x_names.length],
      y: table.classes ? { type: 'classes', count: table.classes.length } : { type: 'values', width: table.y_names.length },
      train: table.x.length - table.test,
      test: table.test,
    }),
    samples: ({ table = EMPTY_TABLE }) => handOut(table).train,
    testSamples: ({ table = EMPTY_TABLE }) => handOut(table).test,
  },
  images: {
    thing: 'picture',
    takesNoise: false,
    takesPoints: false,
    facts: ({ images: { classes, train, test } = EMPTY_IMAGES }) => ({
      x: [1, SIDE, SIDE],
      y: { type: 'classes', count: classes.length },
      train,
      test,
    }),
    samples: () => ({ x: [], y: [] }),
  },
  line: generated('line'),
  sine: generated('sine'),
  abs: generated('abs'),
  square: generated('square'),
  step: generated('step'),
  single: generated('single'),
} satisfies Record<DatasetName, DatasetRow>;

export const isDataset = (name: unknown): name is DatasetName => typeof name === 'string' && Object.hasOwn(DATASETS, name);

/** What one sample of this data set looks like, and how many there are. */
export const dataFacts = (params: DatasetParams): DataFacts => DATASETS[params.name].facts(params);

/** How many numbers a network must end with to be compared with y: one for each class, or for each number. */
export const widthOfY = (y: Target): number => (y.type === 'classes' ? y.count : y.width);

/** The samples of data that is not loaded: points of one's own, and what a formula gives. None where they have to be loaded. */
export const samplesOf = (params: DatasetParams): SampleRows => DATASETS[params.name].samples(params);

/** Those of its samples that are kept for testing. */
export const testSamplesOf = (params: DatasetParams): SampleRows | undefined => {
  const row: DatasetRow = DATASETS[params.name];
  return row.testSamples?.(params);
};

/** Whether a data set has a `noise` to choose; no other name has one. */
export const takesNoise = (name: unknown): boolean => isDataset(name) && DATASETS[name].takesNoise;

/** Whether a data set's samples are typed by hand: the node's own `x` and `y`. */
export const takesPoints = (name: unknown): boolean => isDataset(name) && DATASETS[name].takesPoints;

/** Whether its samples are one's own, so that there may be none. */
export const ownsSamples = (name: unknown): boolean => takesPoints(name) || name === 'table' || name === 'images';

/** What its classes are called, where that is more than their numbers. */
export const classesOf = ({ name, table, images }: DatasetParams): readonly string[] | undefined =>
  name === 'images' ? images?.classes : name === 'table' ? table?.classes : undefined;

/** Tells data sets apart that are loaded: pictures of one's own by their fingerprint too. */
export const dataKey = ({ name, images }: DatasetParams): string => (name === 'images' ? (images?.sha256 ?? name) : name);

/** What one sample is. */
export const thingOf = ({ name }: DatasetParams): Thing => DATASETS[name].thing;

/** Whether its samples are points in a plane: one number in, one number out. */
export const isPlane = ({ x, y }: Pick<DataFacts, 'x' | 'y'>): boolean => x.join() === '1' && y.type === 'values' && y.width === 1;

/** Whether a sample is an image: channels × rows × columns. */
export const hasImages = ({ x }: Pick<DataFacts, 'x'>): boolean => x.length === 3;

/** The data sets to choose from, each with the words for it, that this Dataset can be now: a table or pictures only where some were read. */
export const datasetChoices = (params: DatasetParams) =>
  DATASET_NAMES.filter((value) => (value !== 'table' && value !== 'images') || value === params.name || params[value] !== undefined).map(
    (value) => ({ value, label: messages.names[value] }),
  );

/** The data set that a network is to learn from, and the batches that it has samples for. */
import { type DataFacts, dataFacts, type Target } from '../datasets/datasets.ts';
import type { NetworkDocument } from './document.ts';
import type { NumberField } from './read/fields.ts';
import { type Graph, readGraph } from './read/graph.ts';
import { BATCH_FIELD, DEFAULT_TRAINING, type TrainingSettings } from './training.ts';

/** What is in the only Dataset of a graph; undefined where there is none, more than one, or one that cannot be used. */
export function dataOf({ nodes, unsound }: Graph): DataFacts | undefined {
  const [data, ...others] = [...nodes.values()].filter((node) => node.kind === 'Dataset');
  return data && others.length === 0 && !unsound.has(data.id) ? dataFacts(data.params) : undefined;
}

/** The same of a document. */
export const factsOf = (document: Pick<NetworkDocument, 'nodes' | 'edges'>): DataFacts | undefined => dataOf(readGraph(document).graph);

/** The batch size to begin with: the usual one, or all samples where there are fewer. */
export const fittingBatch = (facts: DataFacts | undefined): number =>
  facts ? Math.max(1, Math.min(DEFAULT_TRAINING.batch_size, facts.train)) : DEFAULT_TRAINING.batch_size;

/** What a new network is trained with, by what y is. */
export type Beginning = Required<Pick<TrainingSettings, 'lr' | 'epochs' | 'batch_size'>>;

/**
 * For classes, MNIST's settings. For numbers a rate at which a hidden layer of the usual width does not blow up on y of ten and more, and,
 * since an epoch is a few steps only, many epochs.
 */
const BEGINNINGS = {
  classes: { lr: DEFAULT_TRAINING.lr, epochs: DEFAULT_TRAINING.epochs },
  values: { lr: 0.01, epochs: 500 },
  /** Classes of the rows of a table: an epoch is a few steps only. */
  rows: { lr: DEFAULT_TRAINING.lr, epochs: 100 },
} as const satisfies Record<Target['type'] | 'rows', Omit<Beginning, 'batch_size'>>;

const beginningFor = ({ x, y }: DataFacts): keyof typeof BEGINNINGS => (y.type === 'classes' && x.length === 1 ? 'rows' : y.type);

export const beginningOf = (facts: DataFacts | undefined): Beginning => ({
  ...BEGINNINGS[facts ? beginningFor(facts) : 'classes'],
  batch_size: fittingBatch(facts),
});

/** What may be typed as the batch size: no more than there are samples. */
export const batchField = (facts: DataFacts | undefined): NumberField =>
  facts ? { ...BATCH_FIELD, max: Math.max(1, Math.min(BATCH_FIELD.max, facts.train)) } : BATCH_FIELD;

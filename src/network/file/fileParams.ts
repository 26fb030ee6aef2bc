/** The parts of a network file that follow the tables: a node's params, the training settings. */
import { isDataset } from '../../datasets/datasets.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { fieldsOf, type Kind } from '../kinds.ts';
import { checkField, type Misplaced } from '../read/fields.ts';
import { COMMON_SETTINGS, checkSetting } from '../read/readTraining.ts';
import { DEFAULT_TRAINING, isOptimizer, OPTIMIZER_ARGUMENTS, OPTIMIZERS, optimizerFields, type TrainingSettings } from '../training.ts';
import { checkImages } from './images.ts';
import { messages } from './messages.ts';
import { checkPoints } from './points.ts';
import { checkTable } from './table.ts';

/** An object of a file, of which nothing is known yet. */
export type Raw = Readonly<Record<string, unknown>>;

const own = (raw: Raw, key: string): unknown => (Object.hasOwn(raw, key) ? raw[key] : undefined);

/** What a Dataset has of files of one's own. */
const READ_FROM_FILES = [
  ['table', checkTable],
  ['images', checkImages],
] as const;

/** A node's params, complete: what is missing has PyTorch's default, and is refused where PyTorch has none. */
export function readParams(kind: Kind, raw: Raw): Result<object, Misplaced> {
  const fields = fieldsOf(kind, raw);
  const isData = kind === 'Dataset';
  const owner = isData && isDataset(own(raw, 'name')) ? `${kind} ${own(raw, 'name')}` : kind;
  const stray = findStray(raw, [...fields.map(([name]) => name), ...(isData ? ['x', 'y', 'table', 'images'] : [])], owner);
  if (stray) return refused(stray);
  const params: [string, unknown][] = [];
  for (const [name, field] of fields) {
    const checked = checkField(field, Object.hasOwn(raw, name) || field.required ? own(raw, name) : field.default);
    if (!checked.ok) return refused({ path: [name], reason: checked.reason });
    params.push([name, checked.value]);
  }
  const points = checkPoints(own(raw, 'x'), own(raw, 'y'));
  if (!points.ok) return points;
  const sides = Object.entries(points.value).filter(([side]) => Object.hasOwn(raw, side));
  const read: [string, unknown][] = [];
  for (const [name, check] of isData ? READ_FROM_FILES : []) {
    if (own(raw, name) === undefined) continue;
    const checked = check(own(raw, name));
    if (!checked.ok) return refused({ path: [name, ...checked.reason.path], reason: checked.reason.reason });
    read.push([name, checked.value]);
  }
  return ok(Object.fromEntries([...params, ...sides, ...read]));
}

/** Settings that a file gives; a batch size that is not given follows from the data, see `fittingBatch`. */
export type GivenSettings = Omit<TrainingSettings, 'batch_size'> & { readonly batch_size?: number };

/** Defaults of what every optimizer has; `epochs` and `max_steps` are absent when not given, and training then has no end. */
const COMMON_DEFAULTS: Raw = {
  optimizer: DEFAULT_TRAINING.optimizer,
  shuffle: DEFAULT_TRAINING.shuffle,
  seed: DEFAULT_TRAINING.seed,
};

/** The training settings of a file. Arguments of another optimizer than the one in use are kept, so that switching back finds them. */
export function readSettings(raw: Raw): Result<GivenSettings, Misplaced> {
  const names = [...COMMON_SETTINGS.map(([name]) => name), ...OPTIMIZER_ARGUMENTS.keys()];
  const stray = findStray(raw, names, 'training');
  if (stray) return refused(stray);
  const optimizer = own(raw, 'optimizer') ?? DEFAULT_TRAINING.optimizer;
  const row = isOptimizer(optimizer) ? optimizer : DEFAULT_TRAINING.optimizer;
  const given: Raw = { ...COMMON_DEFAULTS, lr: OPTIMIZERS[row].lr, ...raw };
  const fields = [...COMMON_SETTINGS, ...OPTIMIZER_ARGUMENTS, ...optimizerFields(row)];
  for (const [name, field] of new Map(fields.map(([key, one]) => [key, one]))) {
    if (!Object.hasOwn(given, name)) continue;
    const checked = checkSetting(field, given[name]);
    if (!checked.ok) return refused({ path: [name], reason: checked.reason });
  }
  return ok(given as unknown as GivenSettings);
}

function findStray(raw: Raw, known: readonly string[], owner: string): Misplaced | undefined {
  const stray = Object.keys(raw).find((key) => !known.includes(key));
  if (stray === undefined) return undefined;
  const has = known.length === 0 ? messages.noParams : known.join(', ');
  return { path: [stray], reason: messages.stray(owner, has) };
}

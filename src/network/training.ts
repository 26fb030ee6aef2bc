/** The training settings of a network file: optimizers as rows, every setting a field with bounds. */
import type { ChoiceField, Field, FlagField, NumberField, PairField } from './read/fields.ts';
import { SCHEDULE_ARGUMENT_NAMES, SCHEDULE_NAMES, type ScheduleName, type ScheduleParams } from './schedules.ts';
import { STOP_NAMES, type StopParams } from './stopping.ts';

/** A 32-bit whole number: where every random number of a run comes from. */
export const SEED_FIELD: NumberField = { type: 'integer', min: 0, max: 4_294_967_295, default: 0 };
/** The learning rate as it may be typed or stand in a file; the slider covers 1e-5 to 10 of it. */
export const RATE_FIELD: NumberField = { type: 'number', min: 0, max: 1e12, default: 0.1 };
/** The seed of another draw: the next one, so that a class that asks for it as often sees the same. */
export const seedAfter = (seed: number): number => (seed < SEED_FIELD.max ? seed + 1 : 0);

export const BATCH_FIELD: NumberField = { type: 'integer', min: 1, max: 70_000, default: 64 };
export const EPOCHS_FIELD = { type: 'integer', optional: true, min: 1, max: 1_000_000, default: 50 } as const satisfies NumberField;
export const MAX_STEPS_FIELD = {
  type: 'integer',
  optional: true,
  min: 1,
  max: 1_000_000_000,
  default: 1000,
} as const satisfies NumberField;
export const SHUFFLE_FIELD: FlagField = { type: 'flag', default: true };

/** What a class in torch.optim takes beside `lr`, under PyTorch's names. */
export interface OptimizerParams {
  readonly momentum?: number;
  readonly nesterov?: boolean;
  readonly weight_decay?: number;
  readonly betas?: readonly [number, number];
  readonly eps?: number;
  readonly alpha?: number;
}

/** A field of an optimizer; `betas` is the one pair. */
export type OptimizerField = Field | PairField;

interface OptimizerRow {
  /** PyTorch's default rate: what a file means that names none. */
  readonly lr: number;
  readonly fields: { readonly [P in keyof OptimizerParams]?: OptimizerField };
}

const share: NumberField = { type: 'number', min: 0, max: 1, belowMax: true, default: 0 };
const weightDecay: NumberField = { type: 'number', min: 0, max: 1000, default: 0 };
const eps: NumberField = { type: 'number', min: 0, max: 1, default: 1e-8 };
const momentum: NumberField = { type: 'number', min: 0, max: 10, default: 0 };
const betas = { type: 'pair', each: share, default: [0.9, 0.999] } as const;

export const OPTIMIZERS = {
  SGD: {
    lr: 0.001,
    fields: { momentum, nesterov: { type: 'flag', default: false }, weight_decay: weightDecay },
  },
  Adam: {
    lr: 0.001,
    fields: { betas, eps, weight_decay: weightDecay },
  },
  AdamW: {
    lr: 0.001,
    fields: { betas, eps, weight_decay: { ...weightDecay, default: 0.01 } },
  },
  RMSprop: {
    lr: 0.01,
    fields: { alpha: { ...share, default: 0.99 }, eps, weight_decay: weightDecay, momentum },
  },
  Adagrad: {
    lr: 0.01,
    fields: { eps: { ...eps, default: 1e-10 }, weight_decay: weightDecay },
  },
} as const satisfies Record<string, OptimizerRow>;

export type OptimizerName = keyof typeof OPTIMIZERS;
export const OPTIMIZER_NAMES = Object.keys(OPTIMIZERS) as OptimizerName[];
export const isOptimizer = (name: unknown): name is OptimizerName => typeof name === 'string' && Object.hasOwn(OPTIMIZERS, name);
export const OPTIMIZER_FIELD: ChoiceField<OptimizerName> = { type: 'choice', options: OPTIMIZER_NAMES, default: 'SGD' };
export const SCHEDULE_FIELD = {
  type: 'choice',
  options: SCHEDULE_NAMES,
  default: 'constant',
  optional: true,
} as const satisfies ChoiceField<ScheduleName> & {
  readonly optional: true;
};

/**
 * How a network is trained. A missing argument of the optimizer has PyTorch's default; without `epochs` and
 * `max_steps` training goes on until it is stopped, with both the first one reached ends it; so does what it is to stop at beside these.
 */
export interface TrainingSettings extends OptimizerParams, ScheduleParams, StopParams {
  readonly optimizer: OptimizerName;
  /** What the schedule multiplies; the rate itself where there is none. */
  readonly lr: number;
  /** `constant` where nothing is said. */
  readonly schedule?: ScheduleName;
  readonly batch_size: number;
  readonly epochs?: number;
  readonly max_steps?: number;
  readonly shuffle: boolean;
  readonly seed: number;
}

/** The settings that name an end; without one training goes on until it is stopped. */
export const END_SETTINGS = ['epochs', 'max_steps', ...STOP_NAMES] as const;
/** All settings that mean something by not being there. */
export const OPTIONAL_SETTINGS = [...END_SETTINGS, 'schedule', ...SCHEDULE_ARGUMENT_NAMES] as const;

/** The settings without some of these, which then mean that there is no such thing. */
export function withoutSettings(settings: TrainingSettings, names: readonly (typeof OPTIONAL_SETTINGS)[number][]): TrainingSettings {
  const gone = new Set<string>(names);
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !gone.has(name))) as unknown as TrainingSettings;
}

/** What a new network begins with: at this rate one epoch passes 95 % on MNIST's test digits. */
export const DEFAULT_TRAINING = {
  optimizer: 'SGD',
  lr: 0.3,
  batch_size: 64,
  epochs: 50,
  shuffle: true,
  seed: 0,
} satisfies TrainingSettings;

/** The fields of an optimizer by name, in PyTorch's order. */
export const optimizerFields = (name: OptimizerName): readonly (readonly [keyof OptimizerParams, OptimizerField])[] =>
  Object.entries(OPTIMIZERS[name].fields) as [keyof OptimizerParams, OptimizerField][];

/** The names of all arguments that any optimizer takes, and a field for each. */
export const OPTIMIZER_ARGUMENTS: ReadonlyMap<keyof OptimizerParams, OptimizerField> = new Map(OPTIMIZER_NAMES.flatMap(optimizerFields));

/** Whether two settings have the same optimizer with the same arguments. */
export const sameOptimizer = (a: TrainingSettings, b: TrainingSettings): boolean =>
  a.optimizer === b.optimizer && JSON.stringify(optimizerParams(a)) === JSON.stringify(optimizerParams(b));

/** The optimizer's arguments with PyTorch's defaults filled in. */
export function optimizerParams(settings: TrainingSettings): OptimizerParams {
  const defaults = optimizerFields(settings.optimizer).map(([name, field]) => [name, settings[name] ?? field.default]);
  return Object.fromEntries(defaults) as OptimizerParams;
}

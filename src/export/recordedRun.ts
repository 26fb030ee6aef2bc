/** A run as other programs can repeat it: what it began with, and what each step was taken with. Types, and small readers. */
import { STREAMS_VERSION, type StreamsVersion } from '../lib/random.ts';
import type { ParameterValues } from '../network/file/fileParameters.ts';
import type { NetworkSpec } from '../network/read/spec.ts';
import { rateAt } from '../network/schedules.ts';
import type { StepChange } from '../network/stepChange.ts';
import { type OptimizerParams, optimizerParams, type TrainingSettings } from '../network/training.ts';
import { shortest } from './shortest.ts';

export interface RecordedRun {
  /** Of the network, as a person wrote it. */
  readonly name: string;
  readonly spec: NetworkSpec;
  /** Those that it began with. */
  readonly settings: TrainingSettings;
  /** Which version of the random numbers it followed. */
  readonly streams: StreamsVersion;
  /** Values that it began from; what is not among them is drawn from the seed. */
  readonly parameters?: ParameterValues;
  /** Of each step that was taken; index 0 is step 1. */
  readonly lrs: Float32Array;
  readonly losses: Float32Array;
  readonly changes: readonly StepChange[];
}

/** A run that has not begun. */
export const newRun = (run: Pick<RecordedRun, 'name' | 'spec' | 'settings' | 'parameters'>): RecordedRun => ({
  streams: STREAMS_VERSION,
  ...run,
  lrs: new Float32Array(),
  losses: new Float32Array(),
  changes: [],
});

/** The settings with the arguments that the optimizer really had at the first step. */
export function firstSettings({ settings, changes, lrs }: RecordedRun): TrainingSettings {
  const first = changes.find(({ step }) => step === 1)?.optimizer ?? {};
  const lr = isScheduled(settings) || lrs.length === 0 ? settings.lr : shortest(lrs[0] ?? settings.lr);
  return { ...settings, ...first, lr };
}

/** The first step that no loop takes again, because its beats were out of order. */
export const firstIrregular = ({ changes }: RecordedRun): number | undefined => changes.find(({ isIrregular }) => isIrregular)?.step;

/** What is different from some step on: the rate, or arguments of the optimizer. */
export interface NewSettings extends OptimizerParams {
  readonly lr?: number;
}

const isScheduled = ({ schedule = 'constant' }: TrainingSettings): boolean => schedule !== 'constant';

/** Whether every rate is the one that the schedule of the settings gives. */
export function followsSchedule({ settings, spec, lrs }: RecordedRun): boolean {
  const samples = spec.data.facts.train;
  return lrs.every((lr, i) => Math.abs(lr - rateAt(settings, i + 1, samples)) <= 1e-6 * Math.max(lr, 1e-6 * settings.lr));
}

/** What changed in mid-run, by the step from which on it is so; rates only where no schedule makes them. */
export function changesOf(run: RecordedRun): ReadonlyMap<number, NewSettings> {
  const found = new Map<number, NewSettings>();
  const add = (step: number, settings: NewSettings) => void found.set(step, { ...found.get(step), ...settings });
  const first = firstSettings(run);
  if (!(isScheduled(run.settings) && followsSchedule(run))) {
    let last = Math.fround(first.lr);
    for (const [i, lr] of run.lrs.entries()) {
      if (lr !== last) add(i + 1, { lr: shortest(lr) });
      last = lr;
    }
  }
  let known = optimizerParams(first);
  for (const { step, optimizer } of run.changes) {
    if (!optimizer || step === 1) continue;
    add(step, differing(known, optimizer));
    known = optimizer;
  }
  return new Map([...found].filter(([, settings]) => Object.keys(settings).length > 0).sort(([a], [b]) => a - b));
}

const differing = (before: OptimizerParams, now: OptimizerParams): OptimizerParams =>
  Object.fromEntries(
    Object.entries(now).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof OptimizerParams])),
  );

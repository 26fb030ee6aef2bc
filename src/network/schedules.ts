/** How the learning rate goes over the steps of a run: a row each, named and computed as in `torch.optim.lr_scheduler`. */
import type { NumberField } from './read/fields.ts';

/** What a class in torch.optim.lr_scheduler takes beside the optimizer, under PyTorch's names. What is missing has the row's default. */
export interface ScheduleParams {
  readonly step_size?: number;
  readonly gamma?: number;
  readonly T_max?: number;
  readonly start_factor?: number;
  readonly total_iters?: number;
  readonly total_steps?: number;
  readonly pct_start?: number;
  readonly div_factor?: number;
  readonly final_div_factor?: number;
}

export type ScheduleArgument = keyof ScheduleParams;

/** Some arguments reach to the end of the run where nothing is said. */
export const TO_THE_END = 'toTheEnd';

type Values<A extends ScheduleArgument> = Readonly<Record<A, number>>;

interface ScheduleRow<A extends ScheduleArgument = never> {
  /** Its arguments in PyTorch's order, with what they are where nothing is said. */
  readonly defaults: Readonly<Record<A, number | typeof TO_THE_END>>;
  /**
   * What the rate that was set is multiplied by.
   * @param done steps taken before this one, which is how often `scheduler.step()` was called: once after each step of the optimizer
   */
  readonly factor: (values: Values<A>, done: number) => number;
}

const row = <A extends ScheduleArgument>(it: ScheduleRow<A>): ScheduleRow<A> => it;

/** From 1 down to 0 over so many steps, and up again beyond them, as PyTorch has it. */
const cosine = (done: number, steps: number): number => (1 + Math.cos((Math.PI * done) / steps)) / 2;

/** From one value to another along half a cosine; `share` is how much of the way is done. */
const anneal = (from: number, to: number, share: number): number => to + ((from - to) / 2) * (Math.cos(Math.PI * share) + 1);

export const SCHEDULES = {
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html with factor 1 */
  constant: row({ defaults: {}, factor: () => 1 }),
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.StepLR.html */
  StepLR: row({
    defaults: { step_size: 500, gamma: 0.1 },
    factor: ({ step_size, gamma }, done) => gamma ** Math.floor(done / step_size),
  }),
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ExponentialLR.html */
  ExponentialLR: row({
    defaults: { gamma: 0.999 },
    factor: ({ gamma }, done) => gamma ** done,
  }),
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.CosineAnnealingLR.html with eta_min 0 */
  CosineAnnealingLR: row({
    defaults: { T_max: TO_THE_END },
    factor: ({ T_max }, done) => cosine(done, T_max),
  }),
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.SequentialLR.html of LinearLR, then CosineAnnealingLR */
  SequentialLR: row({
    defaults: { start_factor: 0.01, total_iters: 100, T_max: TO_THE_END },
    factor: ({ start_factor, total_iters, T_max }, done) =>
      done < total_iters ? start_factor + ((1 - start_factor) * done) / total_iters : cosine(done - total_iters, T_max),
  }),
  /** https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.OneCycleLR.html with cycle_momentum=False; PyTorch raises beyond total_steps, here the last rate stays */
  OneCycleLR: row({
    defaults: { total_steps: TO_THE_END, pct_start: 0.3, div_factor: 25, final_div_factor: 10_000 },
    factor({ total_steps, pct_start, div_factor, final_div_factor }, done) {
      const [first, last] = [1 / div_factor, 1 / (div_factor * final_div_factor)];
      const [peak, end] = [pct_start * total_steps - 1, total_steps - 1];
      const at = Math.min(done, end);
      if (at <= peak) return anneal(first, 1, peak > 0 ? at / peak : 1);
      return anneal(1, last, end > peak ? (at - peak) / (end - peak) : 1);
    },
  }),
} as const;

export type ScheduleName = keyof typeof SCHEDULES;
export const SCHEDULE_NAMES = Object.keys(SCHEDULES) as ScheduleName[];

const steps = { type: 'integer', optional: true, min: 1, max: 1_000_000_000, default: 1000 } as const satisfies NumberField;
const share = { type: 'number', optional: true, min: 0, max: 1, default: 0.3 } as const satisfies NumberField;
const factor = { type: 'number', optional: true, min: 1, max: 1e9, default: 25 } as const satisfies NumberField;

/** Every argument of any schedule, with its bounds. */
export const SCHEDULE_ARGUMENTS = {
  step_size: steps,
  gamma: { ...share, max: 2, default: 0.1 },
  T_max: steps,
  start_factor: { ...share, aboveMin: true, default: 0.01 },
  total_iters: steps,
  total_steps: steps,
  pct_start: share,
  div_factor: factor,
  final_div_factor: { ...factor, default: 10_000 },
} as const satisfies Record<ScheduleArgument, NumberField>;

export const SCHEDULE_ARGUMENT_NAMES = Object.keys(SCHEDULE_ARGUMENTS) as ScheduleArgument[];

/** The arguments of a schedule in PyTorch's order. */
export const scheduleArguments = (name: ScheduleName): readonly ScheduleArgument[] =>
  Object.keys(SCHEDULES[name].defaults) as ScheduleArgument[];

/** What of the settings of a run its rates follow from. */
export interface ScheduledSettings extends ScheduleParams {
  readonly lr: number;
  readonly schedule?: ScheduleName;
  readonly batch_size: number;
  readonly epochs?: number;
  readonly max_steps?: number;
}

/** What counts as the end where a run has none. */
const ENDLESS = 1000;

/** Steps that `epochs` and `max_steps` name, whichever is less; Infinity without both. */
export const stepsNamed = (
  { epochs = Number.POSITIVE_INFINITY, max_steps = Number.POSITIVE_INFINITY }: Pick<ScheduledSettings, 'epochs' | 'max_steps'>,
  stepsPerEpoch: number,
): number => Math.min(epochs * stepsPerEpoch, max_steps);

/**
 * Steps until the end that a run's settings name; 1,000 where they name none.
 * @param samples how many there are to train on
 */
export function stepsOfRun(settings: Pick<ScheduledSettings, 'batch_size' | 'epochs' | 'max_steps'>, samples: number): number {
  const named = stepsNamed(settings, Math.ceil(samples / settings.batch_size));
  return Number.isFinite(named) ? Math.max(1, named) : ENDLESS;
}

/** The arguments of the schedule in use, those that are not given included. */
export function scheduleValues(settings: ScheduledSettings, samples: number): Readonly<Record<string, number>> {
  const name = settings.schedule ?? 'constant';
  const defaults: Readonly<Record<string, number | typeof TO_THE_END>> = SCHEDULES[name].defaults;
  const warmup = name === 'SequentialLR' ? (settings.total_iters ?? Number(defaults.total_iters)) : 0;
  const rest = Math.max(1, stepsOfRun(settings, samples) - warmup);
  const value = (argument: ScheduleArgument) =>
    settings[argument] ?? (defaults[argument] === TO_THE_END ? rest : Number(defaults[argument]));
  return Object.fromEntries(scheduleArguments(name).map((argument) => [argument, value(argument)]));
}

/** What the rate that was set is multiplied by at each step, from 1: what follows from the settings alone is worked out once. */
export function scheduleOf(settings: ScheduledSettings, samples: number): (step: number) => number {
  const { factor } = SCHEDULES[settings.schedule ?? 'constant'] as ScheduleRow<ScheduleArgument>;
  const values = scheduleValues(settings, samples) as Values<ScheduleArgument>;
  return (step) => factor(values, step - 1);
}

/** The same at one step. */
export const scheduleFactor = (settings: ScheduledSettings, step: number, samples: number): number => scheduleOf(settings, samples)(step);

/** The rate that a step (from 1) is taken with: what `optimizer.param_groups[0]['lr']` is then. */
export const rateAt = (settings: ScheduledSettings, step: number, samples: number): number =>
  settings.lr * scheduleFactor(settings, step, samples);

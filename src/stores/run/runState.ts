/** What is being trained and how far it is. */
import type { LossKind } from '../../network/kinds.ts';
import type { TriedRates } from '../../network/rates.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { scheduleFactor } from '../../network/schedules.ts';
import type { StopReason } from '../../network/stopping.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { Arithmetic, Divergence, EngineName, RunPlan, WorkerPhase } from '../../training/shared/protocol.ts';

/** `none`: no network that could be trained has been handed over yet; `failed`: the run cannot go on in its worker. */
export type RunPhase = 'none' | WorkerPhase | 'failed';

/** A run that blew up: it stands before the step that did it until training goes on. */
export interface ToldDivergence {
  readonly step: number;
  /** What happened, and in which run; absent where only the step is known. */
  readonly how?: { readonly divergence: Divergence; readonly settings: TrainingSettings; readonly loss: LossKind };
  /** With this one it goes well; absent where no rate helps. */
  readonly suggestedLr?: number;
}

/** The state of one run, as its store holds it. */
export interface RunState {
  readonly phase: RunPhase;
  /** Steps taken. */
  readonly step: number;
  /** Which of the conditions that were set has ended it, where it has come to an end at one. */
  readonly stop: StopReason | undefined;
  /** Where it waits for a turn among other runs, or last did. */
  readonly turn: { readonly step: number; readonly ms: number } | undefined;
  /** Of the newest checkpoint, from which it could go on. */
  readonly checkpointStep: number | undefined;
  /** The network and the settings that the run began with. */
  readonly plan: RunPlan | undefined;
  /** What it goes by now: the settings it began with, and those it heard of since. */
  readonly settings: TrainingSettings | undefined;
  readonly engine: EngineName | undefined;
  /** What really takes the steps: not what was chosen where that cannot be had. */
  readonly arithmetic: Arithmetic | undefined;
  /** Why it is not what was chosen, or not a better engine, in a sentence. */
  readonly engineNote: string | undefined;
  /** Compressed bytes of the data set: those here, and all. */
  readonly loaded: { readonly bytes: number; readonly of: number } | undefined;
  /** Why data is missing, in a sentence. */
  readonly dataProblem: string | undefined;
  /** The data set's first images, 784 bytes each. */
  readonly firstImages: { readonly images: Uint8Array; readonly labels: Uint8Array; readonly of: string } | undefined;
  /** Why the network that is drawn cannot be trained although it has no problems, in a sentence: it is too big. */
  readonly refusal: string | undefined;
  readonly divergence: ToldDivergence | undefined;
  /** What it has shown of rates, where it has blown up, also after it went on. */
  readonly tried: TriedRates | undefined;
  /** The moment that a hand asked for last, in steps taken; views show it once the worker has answered. Undefined for the newest. */
  readonly askedMoment: number | undefined;
  /** Why the run failed, in a sentence. */
  readonly failure: string | undefined;
  /** The step from which a failed run can go on in a new worker; undefined where trying again is all that can be done. */
  readonly canGoOnFrom: number | undefined;
}

export const NO_RUN: RunState = {
  phase: 'none',
  step: 0,
  stop: undefined,
  turn: undefined,
  checkpointStep: undefined,
  plan: undefined,
  settings: undefined,
  engine: undefined,
  arithmetic: undefined,
  engineNote: undefined,
  loaded: undefined,
  dataProblem: undefined,
  firstImages: undefined,
  refusal: undefined,
  divergence: undefined,
  tried: undefined,
  askedMoment: undefined,
  failure: undefined,
  canGoOnFrom: undefined,
};

/** Whether steps are being taken, or will be as soon as data is here. */
export const isRunning = (phase: RunPhase): boolean => phase === 'training' || phase === 'loading';

/** Whether a run has begun and can go on: then it keeps to the network it began with, whatever is drawn meanwhile. */
export const isUnderWay = ({ phase, step, canGoOnFrom }: RunState): boolean =>
  isRunning(phase) || (phase === 'failed' ? (canGoOnFrom ?? 0) > 0 : step > 0 || phase === 'diverged');

/**
 * What the schedule multiplies the rate by at the step to come; undefined where nothing moves it, or where it stands at its end or before its
 * beginning: what is set there is set for a run as a whole.
 * @param done steps taken
 */
export function nextFactor({ phase, plan }: RunState, settings: TrainingSettings, done: number): number | undefined {
  const goesOn = isRunning(phase) || phase === 'paused' || phase === 'diverged';
  if (!goesOn || !plan || (settings.schedule ?? 'constant') === 'constant') return undefined;
  return scheduleFactor(settings, done + 1, plan.spec.data.facts.train);
}

/** Whether it can be gone on with from where it stands: the checkpoint of a run that was paused within a test comes after that test. */
export const isCheckpointed = ({ phase, step, checkpointStep }: RunState): boolean =>
  step === 0 || phase === 'failed' || checkpointStep === step;

/** Whether two specs are the same network: then a run of one is a run of the other. */
export const sameNetwork = (a: NetworkSpec, b: NetworkSpec): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The settings that a run keeps from its start to its end; the others are heard while it runs. */
export const FIXED_SETTINGS = ['optimizer', 'batch_size', 'shuffle', 'seed'] as const satisfies readonly (keyof TrainingSettings)[];

/** Which settings differ from those that the run began with and so wait for the next run. */
export const waitingSettings = (plan: RunPlan, settings: TrainingSettings): readonly (typeof FIXED_SETTINGS)[number][] =>
  FIXED_SETTINGS.filter((setting) => plan.settings[setting] !== settings[setting]);

/** What the two threads say to each other: Command down, TrainingEvent up. Types, and one list. */

import type { StreamsVersion } from '../../lib/random.ts';
import type { Beat } from '../../network/beats.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import type { ScheduleName, ScheduleParams } from '../../network/schedules.ts';
import type { StepChange } from '../../network/stepChange.ts';
import type { StopParams, StopReason } from '../../network/stopping.ts';
import type { OptimizerParams, TrainingSettings } from '../../network/training.ts';
import type { Told } from './faults.ts';
import type { StepValues } from './stepValues.ts';
import type { Snapshot, ViewRequests } from './views.ts';

/** Every message carries the id of its run, because messages interleave; those of older runs are dropped. */
export type RunId = number & { readonly __brand: 'RunId' };

/**
 * What computes a run's steps. `fast`: the quickest kernels that the browser has, rounded as its processor likes. `portable`: kernels
 * that give the same numbers on every machine. `dense`: `fast`, but every pixel is multiplied, those that are 0 too. `tape`:
 * TensorFlow.js's operations one by one, what the kernels are checked against. Where its kernels cannot be used the tape stands in for
 * `fast` and `dense`, and that is said; `portable` is refused there, because nothing else gives its numbers.
 */
export const ARITHMETICS = ['fast', 'portable', 'dense', 'tape'] as const;
export type Arithmetic = (typeof ARITHMETICS)[number];

/** All that fixes a run: the same plan gives the same curve, whatever the speed of the machine. */
export interface RunPlan {
  readonly spec: NetworkSpec;
  readonly settings: TrainingSettings;
  /** Values to start from by name, in state_dict order; what is not among them is drawn from the seed. */
  readonly parameters?: ReadonlyMap<string, Float32Array>;
  /** `fast` where nothing is said. */
  readonly arithmetic?: Arithmetic;
  /** Which version of the random numbers it follows: the newest where nothing is said; a run that goes on keeps its own. */
  readonly streams?: StreamsVersion;
  /** Where to go on from instead of the beginning; its parameters win over `parameters`. */
  readonly checkpoint?: Checkpoint;
  /** The bytes of pictures of one's own, where the data set is those: a label each, then all pictures. */
  readonly pictures?: BytesLater;
}

/** A `Blob`, which goes from thread to thread without being copied; this room knows no more of it. */
export interface BytesLater {
  readonly size: number;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** A moment of a run, whole: from it the run goes on as if it had never stopped, on the same curve. */
export interface Checkpoint {
  /** Steps taken. The order of the samples and the zeros of dropout follow from the seed and this number. */
  readonly step: number;
  /** Every parameter by name, values in state_dict order. */
  readonly parameters: ReadonlyMap<string, Float32Array>;
  /** The optimizer's moments (velocity, averages) by the parameter's name, then the moment's; empty before the first step. */
  readonly moments: ReadonlyMap<string, ReadonlyMap<string, Float32Array>>;
}

/** How a run blew up, in its own numbers. */
export interface Divergence {
  /** The step whose update did it; the worker stands before it again, after `step` − 1 steps, and all is well there. */
  readonly step: number;
  /** The step at which it was noticed. */
  readonly noticedAt: number;
  /** The batch's loss at `step`, before that update. */
  readonly lossBefore: number;
  /** The loss after it; NaN and ±Infinity occur. */
  readonly lossAfter: number;
  /** The rate of that step. */
  readonly lr: number;
  /** The tensor that was thrown farthest, as in state_dict; its largest |gradient| and the largest |change| of a number in it. */
  readonly tensor: string;
  readonly gradient: number;
  readonly change: number;
  /** A rate with which the step does no harm, on the 1–3–10 ladder below `lr`; absent where no rate helps. */
  readonly suggestedLr?: number;
}

/** What may change while a run goes on, all of it at once: without `epochs` and `max_steps` there is no end. The rate is apart because it changes most. */
export interface LiveSettings extends OptimizerParams, ScheduleParams, StopParams {
  readonly schedule?: ScheduleName;
  readonly epochs?: number;
  readonly max_steps?: number;
}

/** A `MessagePort` from one training thread to another, of which this room knows no more. */
export interface DataPort {
  close(): void;
}

export type TrainingCommand =
  /** Build this network and stand ready before its first step. `base` is the page's address, where data lies. */
  | {
      readonly type: 'prepare';
      readonly run: RunId;
      readonly plan: RunPlan;
      readonly base: string;
      /** Where another training thread hands on the samples that it has; without, they are loaded. */
      readonly data?: DataPort;
    }
  /** Step until the end that the settings name, or until another command. After the end: as many epochs again. */
  | { readonly type: 'train'; readonly run: RunId }
  | { readonly type: 'pause'; readonly run: RunId }
  /** One optimizer step on one batch, then pause. */
  | { readonly type: 'step'; readonly run: RunId }
  /** Beats of a step, one after the other, then pause; those that are out of order do what they do in PyTorch. */
  | { readonly type: 'beat'; readonly run: RunId; readonly beats: readonly Beat[] }
  | { readonly type: 'setLearningRate'; readonly run: RunId; readonly lr: number }
  | { readonly type: 'setLive'; readonly run: RunId; readonly settings: LiveSettings }
  /** Which views snapshots are to have from now on; before that, those of the cards. */
  | { readonly type: 'setViews'; readonly run: RunId; readonly views: ViewRequests }
  /** Take at most so many steps a second; Infinity, as at the start, is full speed. The steps are the same ones. */
  | { readonly type: 'setPace'; readonly run: RunId; readonly stepsPerSecond: number }
  /** Have all views show another moment of a run that rests, or the newest again; the run stays where it is. */
  | { readonly type: 'showMoment'; readonly run: RunId; readonly moment: Checkpoint | undefined }
  /** While training, go as far as this step and wait there, which `turn` says; Infinity, as at the start, is no limit. The steps are the same ones. */
  | { readonly type: 'setTurn'; readonly run: RunId; readonly untilStep: number }
  /** Hand on the samples of the data set, those that are here and those that still come, to another training thread. */
  | { readonly type: 'shareData'; readonly run: RunId; readonly port: DataPort }
  /** Ask again for shards that did not arrive. */
  | { readonly type: 'retryData'; readonly run: RunId }
  /** Send all parameters as they are now: answered by `parameters`, between two steps. */
  | { readonly type: 'readParameters'; readonly run: RunId }
  /** Send a checkpoint as soon as there is one: the page may go away. A run at rest has sent its last. */
  | { readonly type: 'checkpoint'; readonly run: RunId }
  /** Are you there? Answered by `pong` at once, whatever the run is doing, between two steps. */
  | { readonly type: 'ping'; readonly run: RunId };

export type EngineName = 'wasm' | 'cpu';

/**
 * `ready`: built, no step yet. `loading`: a step waits for data. `stuck`: came to its end, or has none and rests, and
 * nothing learns any more; `train` goes on. `diverged`: stands at the last good state; `train` goes on from there.
 */
export type WorkerPhase = 'ready' | 'loading' | 'training' | 'paused' | 'finished' | 'stuck' | 'diverged';

/** Test figures over the whole test set after `step` steps. `accuracy` is null for regression. */
export interface TestFigures {
  readonly step: number;
  readonly loss: number;
  readonly accuracy: number | null;
}

/** A hand moved the learning rate; this step was the first that was taken with it. */
export interface LrMark {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

/** New steps since the last message, one entry a step; arrays are transferred. */
export interface StepMetrics {
  /** The number of the first step in here; steps count from 1. */
  readonly firstStep: number;
  /** The rate each step used. */
  readonly lrs: Float32Array;
  /** Loss and accuracy of each step's batch before its update; accuracy is NaN for regression. */
  readonly losses: Float32Array;
  readonly accuracies: Float32Array;
  /** Every parameter after each of these steps, and before the first one where a run begins or goes on from elsewhere; small networks only. */
  readonly values?: StepValues;
  readonly tests: readonly TestFigures[];
  readonly marks: readonly LrMark[];
  /** What else steps were taken with, where that is new; absent where nothing is. */
  readonly changes?: readonly StepChange[];
  /** Steps in one epoch: what turns a step into an epoch. */
  readonly stepsPerEpoch: number;
  /** Trained samples per second since training last began, 0 before it is known. */
  readonly samplesPerSecond: number;
}

export type TrainingEvent =
  /** What really takes the run's steps, and why not what was chosen, or not a better engine. */
  | {
      readonly type: 'engine';
      readonly run: RunId;
      readonly engine: EngineName;
      readonly arithmetic: Arithmetic;
      readonly note?: Told;
    }
  | { readonly type: 'data'; readonly run: RunId; readonly loadedBytes: number; readonly totalBytes: number }
  /** The first samples of a data set of images, for the card: `images` holds `labels.length` × 784 bytes. */
  | { readonly type: 'firstImages'; readonly run: RunId; readonly images: Uint8Array; readonly labels: Uint8Array }
  /** Data did not arrive or is damaged after every retry; `message` says which and what to do. */
  | { readonly type: 'dataFailed'; readonly run: RunId; readonly message: Told }
  /** `stop`: which of the conditions that were set has ended it, where it was not its last step. */
  | { readonly type: 'phase'; readonly run: RunId; readonly phase: WorkerPhase; readonly step: number; readonly stop?: StopReason }
  | { readonly type: 'metrics'; readonly run: RunId; readonly metrics: StepMetrics }
  | { readonly type: 'snapshot'; readonly run: RunId; readonly snapshot: Snapshot }
  /** Views that were asked anew: they join those of the last snapshot. */
  | { readonly type: 'views'; readonly run: RunId; readonly snapshot: Snapshot }
  /** All views of another moment of the run, which was asked for. */
  | { readonly type: 'moment'; readonly run: RunId; readonly snapshot: Snapshot }
  /** Comes before the phase `diverged`; the samples of the steps that led there have been sent. Steps from `divergence.step` on are counted anew when training goes on. */
  | { readonly type: 'diverged'; readonly run: RunId; readonly divergence: Divergence }
  | { readonly type: 'parameters'; readonly run: RunId; readonly step: number; readonly parameters: ReadonlyMap<string, Float32Array> }
  /** About once a second while training, rarer where it is large, and whenever training rests. */
  | { readonly type: 'checkpoint'; readonly run: RunId; readonly checkpoint: Checkpoint }
  /** It waits for another `setTurn`, after so many steps; those of this turn took so long. */
  | { readonly type: 'turn'; readonly run: RunId; readonly step: number; readonly ms: number }
  | { readonly type: 'pong'; readonly run: RunId }
  /** The run is over and cannot go on; `message` says why, for the page. */
  | { readonly type: 'failed'; readonly run: RunId; readonly message: Told };

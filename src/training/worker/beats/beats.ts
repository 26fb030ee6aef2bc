/** A step of training taken beat by beat, in any order: does what PyTorch does, with the same numbers, and says what was out of order. */
import { internal } from '../../../lib/result.ts';
import { BEATS, type Beat } from '../../../network/beats.ts';
import type { NodeId } from '../../../network/document.ts';
import { isLearned, type NetworkSpec, parametersOf } from '../../../network/read/spec.ts';
import type { TrainingSettings } from '../../../network/training.ts';
import { IN_VAIN, type Mistake } from '../../shared/beats.ts';
import type { SampleSource } from '../data/source.ts';
import type { EngineCheckpoint } from '../engineCheckpoint.ts';
import type { Stepper } from '../stepper.ts';
import type { StepFigures } from '../tape/trainStep.ts';
import { type BackwardGraph, lookForward } from './backwardGraph.ts';

/** An optimizer's step that was taken: the figures of its batch before it. */
export interface Moved {
  readonly figures: StepFigures;
  readonly samples: number;
  /** Whether it is the step that training takes by itself from the same place. */
  readonly isRegular: boolean;
}

/** What stands between two beats. */
export interface BeatsState {
  readonly taken: readonly Beat[];
  readonly next: Beat;
  readonly last: Beat | undefined;
  readonly mistake: Mistake | undefined;
  /** The last forward of this turn of the loop. */
  readonly graph: BackwardGraph | undefined;
  /** `.grad` by parameter; nothing where it is not known. */
  readonly gradients: readonly (Float32Array | undefined)[] | undefined;
  /** Whether backward has added the graph's gradients to them. */
  readonly isAdded: boolean;
  /** The optimizer's last step of this turn. */
  readonly update: Update | undefined;
}

interface Update {
  readonly lr: number;
  readonly step: number;
  readonly before: EngineCheckpoint;
  readonly after: EngineCheckpoint;
}

export interface Beats {
  readonly state: BeatsState;
  /**
   * @param indices the batch of the next step
   * @param step its number, from 1
   * @returns what the optimizer did, where it moved the parameters
   */
  take(beat: Beat, indices: Uint32Array, step: number, settings: TrainingSettings): Moved | undefined;
  /** The run has gone on, or back, without beats. @param isFresh whether it stands before its first step, where no gradient has been */
  forget(isFresh: boolean): void;
}

export function createBeats(spec: NetworkSpec, stepper: Stepper, train: SampleSource): Beats {
  const parameters = parametersOf(spec);
  const none = () => parameters.map((): Float32Array | undefined => undefined);
  let graph: BackwardGraph | undefined;
  let gradients: (Float32Array | undefined)[] | undefined = none();
  let taken: Beat[] = [];
  let last: Beat | undefined;
  let next: Beat = 'zero_grad';
  let mistake: Mistake | undefined;
  let update: Update | undefined;
  /** Whether there is a name still for the loss of an earlier graph, or of a step that was taken as a whole. */
  let hasOldLoss = false;
  let isAdded = false;
  /** Whether the gradients have moved the parameters already. */
  let isApplied = false;
  /** Whether the gradients are those of the newest graph alone. */
  let isPlain = false;

  /** A turn of the loop ends with its step; what comes after is the next one's, with the next batch. */
  const turn = () => {
    taken = [];
    update = undefined;
    isAdded = false;
  };
  /** What each beat does, as long as nothing is amiss. @returns what is out of order */
  const rows: { readonly [B in Beat]: (indices: Uint32Array, step: number) => Mistake | undefined } = {
    zero_grad() {
      gradients = none();
      [isAdded, isApplied] = [false, false];
      return undefined;
    },
    forward(indices, step) {
      if (graph?.hasLoss) hasOldLoss = true;
      isAdded = false;
      graph = lookForward(spec, stepper, train, indices, step);
      return undefined;
    },
    loss(_, step) {
      if (!graph) return hasOldLoss ? 'oldPrediction' : 'noPrediction';
      if (graph.step !== step && !update) return 'oldPrediction';
      graph.hasLoss = true;
      return undefined;
    },
    backward() {
      if (!graph?.hasLoss) return hasOldLoss ? 'backwardTwice' : 'noLoss';
      if (graph.isFreed) return 'backwardTwice';
      if (needsChanged(spec, graph)) return 'changedInPlace';
      if (!gradients) return 'notKept';
      graph.isFreed = true;
      const isFirst = gradients.every((one) => one === undefined);
      gradients = gradients.map((one, i) => sum(one, graph?.gradients[i]));
      [isAdded, isApplied, isPlain] = [true, false, isFirst];
      return isFirst ? undefined : 'added';
    },
    step() {
      if (!gradients) return 'notKept';
      if (gradients.every((one) => one === undefined)) return 'noGradient';
      return isApplied ? 'again' : undefined;
    },
  };
  /** Whether training by itself would take the same step: then it does. */
  const isRegular = (step: number) => graph?.step === step && graph.isFreed && isPlain && !isApplied;

  const move = (indices: Uint32Array, step: number, settings: TrainingSettings): Moved | undefined => {
    const before = stepper.save(step - 1);
    const regular = isRegular(step);
    const figures = regular ? stepper.step(indices, step, settings) : (graph?.figures ?? { loss: Number.NaN, accuracy: Number.NaN });
    if (!regular) stepper.update(gradients ?? internal('a step without gradients'), step, settings);
    if (!regular && !stepper.isSound()) {
      stepper.restore(before);
      mistake = 'overflow';
      return undefined;
    }
    update = { lr: settings.lr, step, before, after: stepper.save(step) };
    for (const [i, { name }] of parameters.entries()) if (gradients?.[i]) graph?.changed.add(name);
    isApplied = true;
    return { figures, samples: graph?.indices.length ?? indices.length, isRegular: regular };
  };

  return {
    get state() {
      const isOfThisTurn = taken.includes('forward');
      return { taken, next, last, mistake, graph: isOfThisTurn ? graph : undefined, gradients, isAdded, update };
    },
    take(beat, indices, step, settings) {
      if (update && (beat === 'zero_grad' || beat === 'forward')) turn();
      last = beat;
      mistake = rows[beat](indices, step);
      const moves = beat === 'step' && (mistake === undefined || mistake === 'again');
      const moved = moves ? move(indices, step, settings) : undefined;
      if (isInVain(mistake)) return undefined;
      taken = [...taken, beat];
      next = BEATS[(BEATS.indexOf(beat) + 1) % BEATS.length] ?? 'zero_grad';
      return moved;
    },
    forget(isFresh) {
      if (last === undefined && !isFresh && !gradients) return; // every step of training comes by here
      turn();
      graph = undefined;
      gradients = isFresh ? none() : undefined;
      [last, mistake, next, hasOldLoss, isApplied] = [undefined, undefined, 'zero_grad', !isFresh, false];
    },
  };
}

const isInVain = (mistake: Mistake | undefined): boolean => (IN_VAIN as readonly (Mistake | undefined)[]).includes(mistake);

/** In single precision, as PyTorch adds to `.grad`. */
function sum(a: Float32Array | undefined, b: Float32Array | undefined): Float32Array | undefined {
  return a && b ? a.map((value, i) => value + (b[i] ?? 0)) : (a ?? b);
}

/**
 * Whether a weight was changed that backward reads: PyTorch keeps a Linear's weight for the gradient of its input, where that needs one, and
 * refuses to go on once the optimizer has written to it.
 */
function needsChanged({ layers }: NetworkSpec, { changed }: BackwardGraph): boolean {
  const requiring = new Set<NodeId>();
  return layers.some(({ id, inputs, parameters }) => {
    const reads = inputs.some((input) => requiring.has(input));
    if (reads || parameters.some(isLearned)) requiring.add(id);
    return reads && parameters.some(({ name }) => name.endsWith('.weight') && changed.has(name));
  });
}

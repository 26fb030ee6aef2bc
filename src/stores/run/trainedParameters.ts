/** The parameters of a run as they are now: asked of the worker, or those of the last checkpoint where there is no worker to ask. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import type { Checkpoint } from '../../training/shared/protocol.ts';
import { messages } from './messages.ts';
import type { RunPhase } from './runState.ts';

export interface TrainedParameters {
  /** Steps taken. */
  readonly step: number;
  readonly parameters: ParameterValues;
}

/** A step may be under way, and a long one. ms */
const PATIENCE = 8000;

export interface ParameterReader {
  read(phase: RunPhase, lastCheckpoint: Checkpoint | undefined): Promise<Result<TrainedParameters>>;
  /** The worker's answer; none where the run is over. */
  answer(trained: TrainedParameters | undefined): void;
}

/** @param ask sends the question to the worker */
export function createParameterReader(ask: () => void): ParameterReader {
  let waiting: ((trained: TrainedParameters | undefined) => void)[] = [];
  const answerOfWorker = () =>
    new Promise<TrainedParameters | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), PATIENCE);
      waiting.push((trained) => {
        clearTimeout(timer);
        resolve(trained);
      });
      ask();
    });
  return {
    async read(phase, lastCheckpoint) {
      if (phase === 'none') return refused(messages.parameters.none);
      const trained = (phase === 'failed' ? undefined : await answerOfWorker()) ?? lastCheckpoint;
      if (trained) return ok({ step: trained.step, parameters: trained.parameters });
      return refused(phase === 'failed' ? messages.parameters.stopped : messages.parameters.late);
    },
    answer(trained) {
      const asked = waiting;
      waiting = [];
      for (const resolve of asked) resolve(trained);
    },
  };
}

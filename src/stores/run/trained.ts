/** The parameters of the run as they are now: asked of the worker, or those of the last checkpoint where there is no worker to ask. */
import { ok, type Result, refused } from '../../lib/result.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import { lastCheckpoint } from './checkpoints.ts';
import { useRun } from './run.ts';

export interface TrainedParameters {
  /** Steps taken. */
  readonly step: number;
  readonly parameters: ParameterValues;
}

/** A step may be under way, and a long one. ms */
const PATIENCE = 8000;

let waiting: ((trained: TrainedParameters | undefined) => void)[] = [];

/** The worker's answer; none where the run is over. */
export function deliver(trained: TrainedParameters | undefined): void {
  const asked = waiting;
  waiting = [];
  for (const answer of asked) answer(trained);
}

/** @param ask sends the question */
export async function readTrained(ask: () => void): Promise<Result<TrainedParameters>> {
  const { phase } = useRun.getState();
  if (phase === 'none') return refused('There are no parameters yet. Press Train, then save again.');
  const now = phase === 'failed' ? undefined : await answerTo(ask);
  const trained = now ?? lastCheckpoint();
  if (trained) return ok({ step: trained.step, parameters: trained.parameters });
  return refused(
    phase === 'failed'
      ? 'The run stopped before its parameters were kept. Press Train, then save again.'
      : 'The training thread did not answer in time. Press Pause, then save again.',
  );
}

function answerTo(ask: () => void): Promise<TrainedParameters | undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), PATIENCE);
    waiting.push((trained) => {
      clearTimeout(timer);
      resolve(trained);
    });
    ask();
  });
}

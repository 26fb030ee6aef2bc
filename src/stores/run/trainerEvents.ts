/** What the trainer says, put where it belongs. Events of older runs never come this far. */
import { internal } from '../../lib/result.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { TrainerEvent } from '../../training/client/trainerClient.ts';
import type { Divergence } from '../../training/shared/protocol.ts';
import { keepCheckpoint, lastCheckpoint } from './checkpoints.ts';
import { explainDivergence } from './divergence.ts';
import { cutMetrics, queueMetrics, queueSnapshot, recordedSteps, showNow } from './metricsStream.ts';
import { isRunning, type ToldDivergence, useRun } from './run.ts';
import { deliver } from './trained.ts';

type EventOf<T extends TrainerEvent['type']> = Extract<TrainerEvent, { type: T }>;

const HEARD: { readonly [T in TrainerEvent['type']]: (event: EventOf<T>) => void } = {
  engine: ({ engine, arithmetic, note }) => useRun.setState({ engine, arithmetic, engineNote: note }),
  data: ({ loadedBytes, totalBytes }) => useRun.setState({ loaded: { bytes: loadedBytes, of: totalBytes } }),
  firstImages: ({ images, labels }) => useRun.setState({ firstImages: { images, labels } }),
  dataFailed: ({ message }) => useRun.setState({ dataProblem: message }),
  phase: ({ phase, step }) => {
    if (phase !== 'diverged') leaveDivergence(); // it may have been told to go on before it said that it diverged
    if (!isRunning(phase)) showNow();
    useRun.setState({ phase, step });
  },
  metrics: ({ metrics }) => queueMetrics(metrics),
  snapshot: ({ snapshot }) => queueSnapshot(snapshot),
  diverged: ({ divergence }) => useRun.setState(({ settings }) => ({ divergence: tell(divergence, settings) })),
  parameters: ({ step, parameters }) => deliver({ step, parameters }),
  checkpoint: ({ checkpoint }) => {
    // Without steps there is nothing to go on from; one ahead of the charts would leave a gap in them.
    if (checkpoint.step > 0 && checkpoint.step <= recordedSteps()) keepCheckpoint(checkpoint);
  },
  pong: () => undefined,
  failed: ({ message }) => end(message, lastCheckpoint()?.step),
  // A worker can be lost before it kept anything: then its run goes on from the beginning.
  lost: ({ message }) => end(message, lastCheckpoint()?.step ?? 0),
};

export function hear(event: TrainerEvent): void {
  const put = HEARD[event.type] as (event: TrainerEvent) => void;
  put(event);
}

/** Forgets the steps that led to a divergence: the run goes on from the good state before it. */
export function leaveDivergence(): void {
  const { divergence } = useRun.getState();
  if (!divergence) return;
  cutMetrics(divergence.step - 1);
  useRun.setState({ divergence: undefined });
}

function tell(divergence: Divergence, settings: TrainingSettings | undefined): ToldDivergence {
  const { step, suggestedLr } = divergence;
  const text = explainDivergence(divergence, settings ?? internal('a run without settings diverged'));
  return { step, text, ...(suggestedLr === undefined ? {} : { suggestedLr }) };
}

function end(failure: string, canGoOnFrom: number | undefined): void {
  deliver(undefined);
  useRun.setState({ phase: 'failed', step: recordedSteps(), failure, canGoOnFrom, dataProblem: undefined, engineNote: undefined });
}

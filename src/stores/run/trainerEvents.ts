/** What the trainer's client says of a run, put where it belongs: a row for each event. */
import type { StoreApi } from 'zustand/vanilla';
import { dataKey } from '../../datasets/datasets.ts';
import { internal } from '../../lib/result.ts';
import type { LossKind } from '../../network/kinds.ts';
import type { TriedRates } from '../../network/rates.ts';
import type { TrainingSettings } from '../../network/training.ts';
import type { TrainerEvent } from '../../training/client/trainerClient.ts';
import { tell } from '../../training/shared/faults.ts';
import type { Divergence, StepMetrics } from '../../training/shared/protocol.ts';
import type { MetricsPublisher } from './metricsPublisher.ts';
import { isOfFormula } from './ofFormula.ts';
import type { RunHistory } from './runHistory.ts';
import { isRunning, type RunState, type ToldDivergence } from './runState.ts';
import type { ParameterReader } from './trainedParameters.ts';

type EventOf<T extends TrainerEvent['type']> = Extract<TrainerEvent, { type: T }>;

/** The parts of a run that hear of it. */
export interface RunParts {
  readonly run: StoreApi<RunState>;
  history(): RunHistory;
  readonly metrics: MetricsPublisher;
  readonly parameters: ParameterReader;
}

export interface TrainerEvents {
  handle(event: TrainerEvent): void;
  /** Forgets the steps that led to a divergence: the run goes on from the good state before it. */
  leaveDivergence(): void;
}

export function createTrainerEvents({ run, history, metrics, parameters }: RunParts): TrainerEvents {
  const leaveDivergence = () => {
    const { divergence } = run.getState();
    if (!divergence) return;
    history().cut(divergence.step - 1);
    metrics.showNow();
    run.setState({ divergence: undefined });
  };
  const end = (failure: string, canGoOnFrom: number | undefined) => {
    parameters.answer(undefined);
    run.setState({ phase: 'failed', step: history().records.steps, failure, canGoOnFrom, dataProblem: undefined, engineNote: undefined });
  };
  const lastStep = () => history().newest?.step;
  const handlers: { readonly [T in TrainerEvent['type']]: (event: EventOf<T>) => void } = {
    engine: ({ engine, arithmetic, note }) => run.setState({ engine, arithmetic, engineNote: note && tell(note) }),
    data: ({ loadedBytes, totalBytes }) => run.setState({ loaded: { bytes: loadedBytes, of: totalBytes } }),
    firstImages: ({ images, labels }) =>
      run.setState(({ plan }) => ({ firstImages: { images, labels, of: plan ? dataKey(plan.spec.data.params) : '' } })),
    dataFailed: ({ message }) => run.setState({ dataProblem: tell(message) }),
    phase: ({ phase, step, stop }) => {
      if (phase !== 'diverged') leaveDivergence(); // it may have been told to go on before it said that it diverged
      if (!isRunning(phase)) metrics.showNow();
      run.setState({ phase, step, stop });
    },
    metrics: (event) => {
      history().addMetrics(event.metrics);
      metrics.showSoon(isSlow(event.metrics));
    },
    views: ({ snapshot }) => {
      history().addViews(snapshot);
      metrics.showViews();
    },
    moment: ({ snapshot }) => {
      if (run.getState().askedMoment === undefined) return; // the newest was asked for since
      history().showMoment(snapshot);
      metrics.showNow();
    },
    snapshot: ({ snapshot }) => {
      history().addSnapshot(snapshot);
      metrics.showSoon();
    },
    diverged: ({ divergence }) =>
      run.setState(({ settings, tried, plan }) => {
        const loss = plan?.spec.loss.kind ?? internal('a run without a loss diverged');
        return {
          divergence: told(divergence, settings, loss),
          tried: isOfFormula(divergence, loss) ? tried : triedRates(divergence, tried),
        };
      }),
    parameters: ({ step, parameters: values }) => parameters.answer({ step, parameters: values }),
    checkpoint: ({ checkpoint }) => {
      history().addCheckpoint(checkpoint);
      if (checkpoint.step > 0) run.setState({ checkpointStep: checkpoint.step });
      metrics.showSoon();
    },
    pong: () => undefined,
    turn: ({ step, ms }) => run.setState({ step, turn: { step, ms } }),
    failed: ({ message }) => end(tell(message), lastStep()),
    // A worker can be lost before it sent a checkpoint: then its run goes on from the beginning.
    lost: ({ message }) => end(tell(message), lastStep() ?? 0),
  };
  return { handle: (event) => (handlers[event.type] as (event: TrainerEvent) => void)(event), leaveDivergence };
}

/** The least rate that blew up counts, and what was found below it last. */
const triedRates = ({ lr, suggestedLr }: Divergence, before: TriedRates | undefined): TriedRates => ({
  tooBig: Math.min(lr, before?.tooBig ?? lr),
  ...(suggestedLr === undefined ? {} : { harmless: suggestedLr }),
});

function told(divergence: Divergence, settings: TrainingSettings | undefined, loss: LossKind): ToldDivergence {
  const { step, suggestedLr } = divergence;
  const how = { divergence, settings: settings ?? internal('a run without settings diverged'), loss };
  return { step, how, ...(suggestedLr === undefined ? {} : { suggestedLr }) };
}

/** Whether steps come one by one: at a pace at which each is to be seen, or because each takes long. */
const isSlow = ({ losses }: StepMetrics): boolean => losses.length === 1;

/** One training session: the buttons of a run, and the worker kept told of what the person does. */
import type { Result } from '../../lib/result.ts';
import type { TrainingSettings } from '../../network/training.ts';
import { createTrainerClient } from '../../training/client/trainerClient.ts';
import { notify, useDocument } from '../document/document.ts';
import { setTraining } from '../document/editing.ts';
import { useArithmetic } from './arithmetic.ts';
import { forgetRun } from './keepingRuns.ts';
import { isStale, liveSettings, settingsAfter } from './plans.ts';
import {
  askForSteps,
  attachTrainer,
  detachTrainer,
  type MakeTrainerClient,
  makeReady,
  prepareIfIdle,
  prepareNow,
  tell,
} from './preparing.ts';
import { isRunning, useRun } from './run.ts';
import { readTrained, type TrainedParameters } from './trained.ts';

/** A network under construction is handed to the worker once the hands rest for so long, in ms. */
const REST = 250;

/** Starts to follow the document: what is open is made ready before Train is pressed. Gives back how to end it. */
export function startSession(makeTrainer: MakeTrainerClient = createTrainerClient): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  attachTrainer(makeTrainer);
  prepareNow();
  const unsubscribe = useDocument.subscribe((now, before) => {
    if (now.openings !== before.openings && !isRunning(useRun.getState().phase)) prepareNow(); // what was trained before has given way
    if (now.document === before.document && now.parameters === before.parameters) return;
    if (now.document.training !== before.document.training) tellSettings(now.document.training);
    clearTimeout(resting);
    resting = setTimeout(prepareIfIdle, REST);
  });
  const unfollow = useArithmetic.subscribe(prepareIfIdle);
  return () => {
    unsubscribe();
    unfollow();
    clearTimeout(resting);
    detachTrainer();
  };
}

/** Begins or goes on. A finished run whose network was edited gives way to a new one. */
export function train(): void {
  const { phase, plan } = useRun.getState();
  if (phase === 'finished' && isStale(plan, useDocument.getState())) prepareNow();
  start('train');
}

/** One optimizer step on one batch. */
export const step = (): void => start('step');

export const pause = (): void => tell((trainer) => trainer.pause());

/** Back to the initial parameters, with the network as it is drawn now; charts are cleared. */
export function reset(): void {
  forgetRun();
  prepareNow();
}

/** Begins again with the network as it is drawn now. */
export function restart(): void {
  forgetRun();
  prepareNow();
  start('train');
}

/** After a divergence: the good state before it, and from there on with a rate that does no harm. */
export function goBackWith(lr: number): void {
  setTraining({ lr: lr });
  start('train');
}

export function retryData(): void {
  useRun.setState({ dataProblem: undefined });
  tell((trainer) => trainer.retryData());
}

/** The run's parameters as they are now. */
export const readParameters = (): Promise<Result<TrainedParameters>> => readTrained(() => tell((trainer) => trainer.readParameters()));

function start(act: 'train' | 'step'): void {
  makeReady();
  const { plan, phase, refusal } = useRun.getState();
  if (!plan) notify(refusal ?? 'This network cannot train yet. The list of problems says what to mend.');
  else if (phase !== 'failed') askForSteps((trainer) => trainer[act]());
}

/** What may change in mid-run is told at once; the worker hears it between two steps. */
function tellSettings(now: TrainingSettings): void {
  const { settings } = useRun.getState();
  if (!settings) return;
  const next = settingsAfter(settings, now);
  if (next.lr !== settings.lr) tell((trainer) => trainer.setLearningRate(next.lr));
  const live = liveSettings(next);
  if (JSON.stringify(live) !== JSON.stringify(liveSettings(settings))) tell((trainer) => trainer.setLive(live));
  useRun.setState({ settings: next });
}

/** The run of the open network: made ready as it is drawn, kept told of what the person does, and the buttons beside it. */
import type { Result } from '../../lib/result.ts';
import type { Beat } from '../../network/beats.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import { isWrong } from '../../network/read/tally.ts';
import { templateOf } from '../../network/templates.ts';
import { seedAfter } from '../../network/training.ts';
import { createTrainerClient } from '../../training/client/trainerClient.ts';
import { notify, putFile, startFrom, useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import type { MakeTrainerClient, RunCommands } from '../run/runSession.ts';
import { waitingSettings } from '../run/runState.ts';
import type { TrainedParameters } from '../run/trainedParameters.ts';
import { branchRun, continueRun } from '../runs/runIds.ts';
import { useArithmetic } from './arithmetic.ts';
import { currentRun, parkCurrentRun, resetRuns } from './currentRun.ts';
import { followLastRun } from './lastRun.ts';
import { setNextRate } from './nextRate.ts';
import { paceOf, setTemplatePace, usePace } from './pace.ts';
import { isStale, notReady, planOf, whyNotTrained } from './plans.ts';
import { type SavedRun, stepsOf } from './savedRun.ts';
import { forgetRun, offerRun, stoppedRun } from './stoppedRun.ts';

/** A network under construction is handed to the worker once the hands rest for so long, in ms. */
const REST = 250;

/** Starts to follow the document: what is open is made ready before Train is pressed. Gives back how to end it. */
export function startBuilder(makeClient: MakeTrainerClient = createTrainerClient): () => void {
  let resting: ReturnType<typeof setTimeout> | undefined;
  resetRuns(makeClient);
  takeTemplatePace();
  prepareNow();
  const unsubscribe = useDocument.subscribe((now, before) => {
    if (now.openings !== before.openings) {
      takeTemplatePace();
      if (currentRun().hasBegun()) parkCurrentRun(makeClient);
      prepareNow();
    }
    if (now.document === before.document && now.parameters === before.parameters && now.pictures === before.pictures) return;
    if (now.document.training !== before.document.training) currentRun().commands.setTraining(now.document.training);
    clearTimeout(resting);
    resting = setTimeout(prepareIfIdle, REST);
  });
  const unlast = followLastRun();
  const unfollow = useArithmetic.subscribe(prepareIfIdle);
  const unpace = usePace.subscribe((state) => currentRun().commands.setPace(paceOf(state)));
  return () => {
    unsubscribe();
    unlast();
    unfollow();
    unpace();
    clearTimeout(resting);
    resetRuns();
  };
}

/** A template that would be done before it is seen has a pace at which it can be watched. */
const takeTemplatePace = (): void => setTemplatePace(templateOf(useDocument.getState().document)?.pace);

/** Begins or goes on. A finished run whose network was edited gives way to a new one. */
export function train(): void {
  const { phase, plan } = currentRun().run.getState();
  if ((phase === 'finished' || phase === 'stuck') && isStale(plan, useDocument.getState())) prepareNow();
  start('train');
}

/** One optimizer step on one batch. */
export const step = (): void => start('step');

/** Some beats of a step, in this order; those that are out of order do what they do in PyTorch. */
export const takeBeats = (beats: readonly Beat[]): void => ask((commands) => commands.beat(beats));

export const pause = (): void => currentRun().commands.pause();

/** Back to the initial parameters, with the network as it is drawn now; charts are cleared. */
export function reset(): void {
  forgetRun();
  prepareNow();
}

/** Another draw of the first parameters, before the first step: values that were given make way for it. One step of undo. */
export function drawAnew(): void {
  const { document } = useDocument.getState();
  const training = { ...document.training, seed: seedAfter(document.training.seed) };
  putFile({ document: { ...document, training } });
  reset();
}

/**
 * Begins anew from these values, before the first step: what is on the page follows them at once.
 * @param gesture values in a row that are one step of undo
 */
export function beginFrom(values: ParameterValues, gesture?: string): void {
  startFrom(values, gesture);
  if (useDocument.getState().parameters === values) reset(); // else an edit that may not be made
}

/** Begins again with the network as it is drawn now. */
export function restart(): void {
  reset();
  start('train');
}

/** After a divergence: the good state before it, and from there on with a learning rate that does no harm. */
export function goBackWith(lr: number): void {
  setNextRate(lr);
  start('train');
}

export const retryData = (): void => currentRun().commands.retryData();

/** The run's parameters as they are now. */
export const readParameters = (): Promise<Result<TrainedParameters>> => currentRun().commands.readParameters();

const start = (what: 'train' | 'step'): void => ask((commands) => commands[what]());

/** Of a run that is ready; else it is said why it is not. */
function ask(what: (commands: RunCommands) => void): void {
  makeReady();
  const { run, commands } = currentRun();
  const { plan, refusal } = run.getState();
  if (plan) what(commands);
  else sayWhyNot(refusal);
}

function sayWhyNot(refusal: string | undefined): void {
  const reading = readingOf(useDocument.getState().document);
  if (refusal !== undefined || reading.ok) notify(refusal ?? notReady());
  else
    notify(whyNotTrained(reading.problems), {
      severity: reading.problems.some(isWrong) ? 'wrong' : 'toDo',
    });
}

/** Makes the run one of the network as it is drawn, unless it has begun and can go on. */
function makeReady(): void {
  const { run, history } = currentRun();
  const { phase, plan } = run.getState();
  const stopped = stoppedRun();
  if (stopped) goOnWith(stopped);
  else if (!plan || (phase === 'failed' && !history.newest)) prepareNow();
  else prepareIfIdle();
}

/** A run of an earlier visit goes on, and its charts with it. */
export function goOnWith(saved: SavedRun): void {
  const planned = planOf(useDocument.getState());
  if (planned.ok && planned.value) {
    offerRun(undefined);
    const { id, checkpoint, streams = 1 } = saved;
    const plan = { ...planned.value, streams };
    if (id !== undefined) continueRun(plan, id);
    else branchRun(plan, checkpoint.step);
    currentRun().commands.resume(plan, checkpoint, stepsOf(saved));
  } else prepareNow();
}

/** Makes a run of the network as it is drawn now, before its first step; charts are cleared. */
function prepareNow(): void {
  const planned = planOf(useDocument.getState());
  const { commands } = currentRun();
  if (planned.ok) commands.prepare(planned.value);
  else commands.prepare(undefined, planned.reason);
}

/** Before its first step a run follows the document; after it, it goes on with the network it began with. */
function prepareIfIdle(): void {
  const session = currentRun();
  const { plan } = session.run.getState();
  if (session.hasBegun()) return;
  const open = useDocument.getState();
  const isOther = plan?.arithmetic !== useArithmetic.getState().arithmetic;
  if (!plan || isOther || isStale(plan, open) || waitingSettings(plan, open.document.training).length > 0) prepareNow();
}

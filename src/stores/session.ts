/** One training session: keeps the worker told of what the person does, and the stores told of what the worker says. Imports the client by call; events come up through `hear`. */
import { optimizerParams, type TrainingSettings } from '../network/training.ts';
import { createTrainer, type Trainer } from '../training/client/trainer.ts';
import type { LiveSettings, RunPlan, TrainingEvent } from '../training/shared/protocol.ts';
import { notify, useDocument } from './document.ts';
import { clearMetrics, queueSamples, queueSnapshot } from './metricsStream.ts';
import { readingOf } from './reading.ts';
import { isRunning, NO_RUN, sameNetwork, useRun, waitingSettings } from './run.ts';

/** A network under construction is handed to the worker once the hands rest for so long, in ms. */
const REST = 250;

let trainer: Trainer | undefined;
let resting: ReturnType<typeof setTimeout> | undefined;

/** Starts to follow the document: what is open is made ready before Train is pressed. Gives back how to end it. */
export function startSession(makeTrainer = createTrainer): () => void {
  trainer = makeTrainer(hear);
  prepareNow();
  const unsubscribe = useDocument.subscribe((now, before) => {
    if (now.document === before.document) return;
    if (now.document.training !== before.document.training) tellSettings(before.document.training, now.document.training);
    clearTimeout(resting);
    resting = setTimeout(prepareIfIdle, REST);
  });
  return () => {
    unsubscribe();
    clearTimeout(resting);
    trainer?.dispose();
    trainer = undefined;
    useRun.setState(NO_RUN);
  };
}

/** Begins or goes on. A finished run whose network was edited gives way to a new one. */
export function train(): void {
  const { phase, plan } = useRun.getState();
  if (phase === 'failed' || !plan || (phase === 'finished' && isStale())) prepareNow();
  else prepareIfIdle();
  start(() => trainer?.train());
}

/** One optimizer step on one batch. */
export function step(): void {
  const { phase, plan } = useRun.getState();
  if (phase === 'failed' || !plan) prepareNow();
  else prepareIfIdle();
  start(() => trainer?.step());
}

function start(go: () => void): void {
  if (useRun.getState().plan) go();
  else notify('This network cannot train yet. The list of problems says what to mend.');
}

export const pause = (): void => trainer?.pause();

/** Back to the initial parameters of the seed, with the network as it is drawn now; charts are cleared. */
export const reset = (): void => prepareNow();

/** Begins again with the network as it is drawn now. */
export function restart(): void {
  prepareNow();
  start(() => trainer?.train());
}

export function retryData(): void {
  useRun.setState({ dataProblem: undefined });
  trainer?.retryData();
}

/** Whether the drawn network is another than the one in training, or cannot be trained. */
function isStale(): boolean {
  const { plan } = useRun.getState();
  const reading = readingOf(useDocument.getState().document);
  return !plan || !reading.ok || !sameNetwork(plan.spec, reading.spec);
}

/** Before its first step a run follows the document; after it, it goes on with the network it began with. */
function prepareIfIdle(): void {
  clearTimeout(resting);
  const { phase, step: steps, plan } = useRun.getState();
  if (isRunning(phase) || steps > 0) return;
  const { training } = useDocument.getState().document;
  if (!plan || isStale() || waitingSettings(plan, training).length > 0) prepareNow();
}

function prepareNow(): void {
  clearTimeout(resting);
  const { document } = useDocument.getState();
  const reading = readingOf(document);
  clearMetrics();
  const plan: RunPlan | undefined = reading.ok ? { spec: reading.spec, settings: document.training } : undefined;
  const { engine, engineNote, loaded, firstImages } = useRun.getState();
  useRun.setState({ ...NO_RUN, engine, engineNote, loaded, firstImages, plan });
  if (plan) trainer?.prepare(plan);
  else trainer?.dispose();
}

/** What may change in mid-run is told at once; the worker hears it between two steps. */
function tellSettings(before: TrainingSettings, now: TrainingSettings): void {
  const { plan } = useRun.getState();
  if (!plan) return;
  if (now.lr !== before.lr) trainer?.setLearningRate(now.lr);
  const live = liveSettings(now);
  if (now.optimizer === plan.settings.optimizer && JSON.stringify(live) !== JSON.stringify(liveSettings(before))) trainer?.setLive(live);
}

const liveSettings = (settings: TrainingSettings): LiveSettings => ({
  ...optimizerParams(settings),
  ...(settings.epochs === undefined ? {} : { epochs: settings.epochs }),
  ...(settings.max_steps === undefined ? {} : { max_steps: settings.max_steps }),
});

type EventOf<T extends TrainingEvent['type']> = Extract<TrainingEvent, { type: T }>;

/** Where each thing that the worker says belongs. */
const HEARD: { readonly [T in TrainingEvent['type']]: (event: EventOf<T>) => void } = {
  engine: ({ engine, note }) => useRun.setState({ engine, engineNote: note }),
  data: ({ loadedBytes, totalBytes }) => useRun.setState({ loaded: { bytes: loadedBytes, of: totalBytes } }),
  firstImages: ({ images, labels }) => useRun.setState({ firstImages: { images, labels } }),
  dataFailed: ({ message }) => useRun.setState({ dataProblem: message }),
  phase: ({ phase, step: steps }) => useRun.setState({ phase, step: steps }),
  samples: ({ samples }) => queueSamples(samples),
  snapshot: ({ snapshot }) => queueSnapshot(snapshot),
  failed: ({ message }) => useRun.setState({ phase: 'failed', failure: message }),
};

/** Events of older runs never come this far. */
function hear(event: TrainingEvent): void {
  const put = HEARD[event.type] as (event: TrainingEvent) => void;
  put(event);
}

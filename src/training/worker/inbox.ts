/** The worker's inbox: holds at most one run and hands each command to it. Knows no `self`, so tests can run it anywhere. */
import { internal } from '../../lib/result.ts';
import type { Command, RunId, TrainingEvent } from '../shared/protocol.ts';
import { checkBudget } from './budget.ts';
import type { DownloadOptions } from './download.ts';
import type { Engine } from './engine.ts';
import { failureMessage } from './failure.ts';
import { createMnist, type Mnist } from './mnist.ts';
import type { Clock, News, Tell } from './news.ts';
import { pointsSource } from './pointsSource.ts';
import { Run } from './run.ts';
import type { Samples } from './source.ts';

export interface Surroundings extends Omit<DownloadOptions, 'base'> {
  readonly post: (event: TrainingEvent) => void;
  readonly chooseEngine: () => Promise<Engine>;
  readonly now: Clock;
}

type Prepare = Extract<Command, { type: 'prepare' }>;

/** @returns what to call with each command, in the order of arrival */
export function createInbox({ post, chooseEngine, now, ...download }: Surroundings): (command: Command) => void {
  let engine: Promise<Engine> | undefined;
  let mnist: Mnist | undefined;
  let latest: RunId | undefined;
  let run: Run | undefined;
  let queue = Promise.resolve();

  const tellFor =
    (id: RunId): Tell =>
    (news: News) =>
      post({ ...news, run: id } as TrainingEvent);

  /** The samples that a plan asks for; MNIST begins to load. */
  const openData = ({ plan, base }: Prepare, tell: Tell): Samples => {
    const { params } = plan.spec.data;
    if (params.name === 'points') return { train: pointsSource(params) };
    mnist ??= createMnist({ ...download, base });
    mnist.listen({
      arrived: () => run?.wake(),
      progress: (loadedBytes, totalBytes) => tell({ type: 'data', loadedBytes, totalBytes }),
      firstImages: (images, labels) => tell({ type: 'firstImages', images, labels }),
      failed: (message) => tell({ type: 'dataFailed', message }),
    });
    mnist.load();
    return mnist.samples;
  };

  const prepare = async (command: Prepare) => {
    const tell = tellFor(command.run);
    run?.dispose();
    run = undefined;
    const samples = openData(command, tell);
    engine ??= chooseEngine();
    const { name, note } = await engine;
    tell({ type: 'engine', engine: name, ...(note === undefined ? {} : { note }) });
    const budget = checkBudget(command.plan);
    if (budget.ok) run = new Run({ plan: command.plan, samples, tell, now });
    else tell({ type: 'failed', message: budget.reason });
  };

  const handle = async (command: Command) => {
    switch (command.type) {
      case 'prepare':
        return prepare(command);
      case 'train':
        return run?.train();
      case 'pause':
        return run?.pause();
      case 'step':
        return run?.step();
      case 'setLearningRate':
        return run?.setLearningRate(command.rate);
      case 'setLive':
        return run?.setLive(command.settings);
      case 'retryData':
        return mnist?.load();
      default:
        command satisfies never;
        return internal('unknown command');
    }
  };

  return (command) => {
    if (command.type === 'prepare') latest = command.run;
    // One after the other: what comes while a network is being built waits for it.
    queue = queue.then(async () => {
      if (command.run !== latest) return;
      await handle(command).catch((error) => tellFor(command.run)({ type: 'failed', message: failureMessage(error) }));
    });
  };
}

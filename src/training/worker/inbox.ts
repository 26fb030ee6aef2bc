/** The worker's inbox: has at most one run and passes each command on to it. Knows no `self`, so tests can run it anywhere. */
import { internal, type Result } from '../../lib/result.ts';
import { judgeMemory } from '../../network/read/memory.ts';
import type { Told } from '../shared/faults.ts';
import type { RunId, TrainingCommand, TrainingEvent } from '../shared/protocol.ts';
import type { DownloadOptions } from './data/download.ts';
import { createLoaders } from './data/loaders.ts';
import type { OpenDataset } from './data/source.ts';
import { chooseArithmetic } from './engine/arithmetic.ts';
import type { Engine } from './engine/engine.ts';
import type { Clock, Emit, RunEvent } from './events.ts';
import { failureMessage } from './failure.ts';
import { checkPlan } from './planCheck.ts';
import { createRun, type Run } from './run.ts';

export interface Surroundings extends Omit<DownloadOptions, 'base'> {
  readonly post: (event: TrainingEvent) => void;
  /** Called once, at the start. */
  readonly chooseEngine: () => Promise<Result<Engine, Told>>;
  readonly now: Clock;
  /** Called with a value that a running run was given and did not take: a bug of the page, no end of the run. */
  readonly complain: (message: string) => void;
}

type Prepare = Extract<TrainingCommand, { type: 'prepare' }>;

/** @returns what to call with each command, in the order of arrival */
export function createInbox({ post, chooseEngine, now, complain, ...download }: Surroundings): (command: TrainingCommand) => void {
  /** Every run needs one, whatever it is of: it starts at once. */
  const engine = chooseEngine();
  engine.catch(() => undefined); // each run that asks for it hears why
  const loaders = createLoaders(download);
  let data: OpenDataset | undefined;
  let latest: RunId | undefined;
  let run: Run | undefined;
  let queue = Promise.resolve();

  const emitFor =
    (id: RunId): Emit =>
    (events: RunEvent) =>
      post({ ...events, run: id } as TrainingEvent);

  /** The data set that a plan asks for; what of it is missing begins to load. */
  const openData = ({ plan, base, data: from }: Prepare, emit: Emit): OpenDataset => {
    const { params } = plan.spec.data;
    const opened = loaders[params.name](params, base, plan.pictures);
    opened.listen({
      arrived: () => run?.wake(),
      progress: (loadedBytes, totalBytes) => emit({ type: 'data', loadedBytes, totalBytes }),
      firstImages: (images, labels) => emit({ type: 'firstImages', images, labels }),
      failed: (message) => emit({ type: 'dataFailed', message }),
    });
    if (from) opened.receive(from);
    opened.load();
    return opened;
  };

  const prepare = async (command: Prepare) => {
    const emit = emitFor(command.run);
    run?.dispose();
    run = undefined;
    const checked = checkPlan(command.plan);
    if (!checked.ok) return emit({ type: 'failed', message: checked.reason });
    const memory = judgeMemory(command.plan.spec, command.plan.settings);
    if (memory.verdict === 'tooMuch') return emit({ type: 'failed', message: memory.text });
    data = openData(command, emit);
    const { samples } = data;
    const started = await engine;
    if (!started.ok) return emit({ type: 'failed', message: started.reason });
    const chosen = await chooseArithmetic(started.value, command.plan.arithmetic ?? 'fast');
    if (!chosen.ok) return emit({ type: 'failed', message: chosen.reason });
    const { kernels, ...inUse } = chosen.value;
    emit({ type: 'engine', engine: started.value.name, ...inUse });
    run = createRun({ plan: command.plan, samples, ...(kernels ? { kernels } : {}), emit, now });
  };

  /** A value that is refused leaves the run as it was. */
  const hand = (change: Result<undefined> | undefined) => {
    if (change && !change.ok) complain(`internal: ${change.reason}`);
  };

  const handle = async (command: Exclude<TrainingCommand, { type: 'ping' }>) => {
    switch (command.type) {
      case 'prepare':
        return prepare(command);
      case 'train':
        return run?.train();
      case 'pause':
        return run?.pause();
      case 'step':
        return run?.step();
      case 'beat':
        return run?.beat(command.beats);
      case 'setLearningRate':
        return hand(run?.setLearningRate(command.lr));
      case 'setLive':
        return hand(run?.setLive(command.settings));
      case 'setViews':
        return run?.setViews(command.views);
      case 'showMoment':
        return run?.showMoment(command.moment);
      case 'setPace':
        return run?.setPace(command.stepsPerSecond);
      case 'setTurn':
        return run?.setTurn(command.untilStep);
      case 'shareData':
        return data?.share(command.port);
      case 'retryData':
        return data?.load();
      case 'readParameters':
        return run?.readParameters();
      case 'checkpoint':
        return run?.checkpoint();
      default:
        command satisfies never;
        return internal('unknown command');
    }
  };

  return (command) => {
    // Whoever asks wants to know that this thread is alive, not how a run is doing: no queue, no matter which run.
    if (command.type === 'ping') return emitFor(command.run)({ type: 'pong' });
    if (command.type === 'prepare') latest = command.run;
    // One after the other: what comes while a network is being built waits for it.
    queue = queue.then(async () => {
      if (command.run !== latest) return;
      await handle(command).catch((error) => emitFor(command.run)({ type: 'failed', message: failureMessage(error) }));
    });
  };
}

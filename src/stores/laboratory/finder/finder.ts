/** The learning-rate finder: a short run beside the page's own, over all rates, and what was read from it. */
import { ok, type Result, refused } from '../../../lib/result.ts';
import { RANGE, RATE_FACTOR, readRateTest } from '../../../network/rateFinder/rateTest.ts';
import { optimizerParams, type TrainingSettings } from '../../../network/training.ts';
import { createTrainerClient } from '../../../training/client/trainerClient.ts';
import type { RunPlan } from '../../../training/shared/protocol.ts';
import { currentRun, pauseCurrentRun, shareDataFor } from '../../builder/currentRun.ts';
import { isStale, notReady, planOf, whyNotTrained } from '../../builder/plans.ts';
import { useDocument } from '../../document/document.ts';
import { readingOf } from '../../document/reading.ts';
import { createRunSession, type MakeTrainerClient, type RunSession } from '../../run/runSession.ts';
import { type FinderState, useFinder } from './found.ts';

/** The run of the test that goes on. */
let session: RunSession | undefined;
/** Counts tests: what belongs to one that was ended is not heard. */
let turn = 0;

/** Makes a test of what is drawn, from the parameters as they are now; those of the page's run stay as they are. */
export async function findRate(makeClient: MakeTrainerClient = createTrainerClient): Promise<void> {
  stopFinding();
  const mine = ++turn;
  useFinder.setState({ phase: 'finding', done: 0, refusal: undefined, hasPausedRun: pauseCurrentRun() });
  const start = await startOfTest();
  if (mine !== turn) return;
  if (!start.ok) return end({ refusal: start.reason });
  const { plan, step } = start.value;
  session = createRunSession(plan, { makeClient, data: shareDataFor(plan), isQuiet: true });
  const { run, history, commands } = session;
  run.subscribe(({ phase, failure, dataProblem }) => {
    if (mine !== turn) return;
    const done = history.records.steps;
    useFinder.setState({ done });
    if (failure !== undefined || dataProblem !== undefined) end({ refusal: failure ?? dataProblem });
    else if (phase === 'finished' || phase === 'stuck' || phase === 'diverged') {
      end({ measured: { test: readRateTest([...history.records.losses()]), spec: plan.spec, settings: plan.settings, step } });
    }
  });
  commands.train();
}

/** Ends the test that goes on; the last one that came to its end stays. */
export function stopFinding(): void {
  turn += 1;
  end({});
}

function end(found: Partial<FinderState>): void {
  session?.dispose();
  session = undefined;
  useFinder.setState({ phase: 'idle', ...found });
}

/** What the test trains, and the steps its parameters have been trained. */
async function startOfTest(): Promise<Result<{ readonly plan: RunPlan; readonly step: number }>> {
  const open = useDocument.getState();
  const reading = readingOf(open.document);
  if (!reading.ok) return refused(whyNotTrained(reading.problems));
  const planned = planOf(open);
  if (!planned.ok) return planned;
  if (!planned.value) return refused(notReady());
  const plan = { ...planned.value, settings: testSettings(planned.value.settings) };
  const run = currentRun();
  if (!run.hasBegun() || isStale(run.run.getState().plan, open)) return ok({ plan, step: 0 });
  const trained = await run.commands.readParameters();
  if (!trained.ok) return trained;
  return ok({ plan: { ...plan, parameters: trained.value.parameters }, step: trained.value.step });
}

/** The optimizer begins afresh; nothing but the last batch ends the test. */
const testSettings = (settings: TrainingSettings): TrainingSettings => ({
  optimizer: settings.optimizer,
  ...optimizerParams(settings),
  batch_size: settings.batch_size,
  shuffle: settings.shuffle,
  seed: settings.seed,
  lr: RANGE.from,
  schedule: 'ExponentialLR',
  gamma: RATE_FACTOR,
  max_steps: RANGE.steps,
});

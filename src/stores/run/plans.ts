/** What is to be trained: the plan of the network as it is drawn, and what of it may change in mid-run. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { judgeMemory } from '../../network/read/memory.ts';
import { optimizerParams, type TrainingSettings } from '../../network/training.ts';
import type { LiveSettings, RunPlan } from '../../training/shared/protocol.ts';
import type { DocumentState } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { startingOf } from '../document/starting.ts';
import { useArithmetic } from './arithmetic.ts';
import { sameNetwork } from './run.ts';

type Open = Pick<DocumentState, 'document' | 'parameters'>;

/** The plan of the drawn network; undefined while it has problems, refused with a sentence where it is too big. */
export function planOf(open: Open): Result<RunPlan | undefined> {
  const reading = readingOf(open.document);
  if (!reading.ok) return ok(undefined);
  const settings = open.document.training;
  const memory = judgeMemory(reading.spec, settings);
  if (memory.verdict === 'tooMuch') return refused(memory.text);
  const starting = startingOf(open);
  const { arithmetic } = useArithmetic.getState();
  return ok({ spec: reading.spec, settings, arithmetic, ...(starting.from === 'file' ? { parameters: starting.values } : {}) });
}

/** Whether another network is drawn than the one of this plan, one that starts from other values, or none that can be trained. */
export function isStale(plan: RunPlan | undefined, open: Open): boolean {
  const reading = readingOf(open.document);
  if (!plan || !reading.ok || !sameNetwork(plan.spec, reading.spec)) return true;
  const starting = startingOf(open);
  return plan.parameters !== (starting.from === 'file' ? starting.values : undefined);
}

/** The settings beside the rate that a run hears of while it goes on. */
export const liveSettings = (settings: TrainingSettings): LiveSettings => ({
  ...optimizerParams(settings),
  ...(settings.epochs === undefined ? {} : { epochs: settings.epochs }),
  ...(settings.max_steps === undefined ? {} : { max_steps: settings.max_steps }),
});

/** What a run goes by after it heard of other settings: those that it keeps from its start, and the new ones. */
export function settingsAfter(run: TrainingSettings, now: TrainingSettings): TrainingSettings {
  if (now.optimizer !== run.optimizer) return { ...run, lr: now.lr };
  const { epochs: _epochs, max_steps: _maxSteps, ...kept } = run;
  return { ...kept, lr: now.lr, ...liveSettings(now) };
}

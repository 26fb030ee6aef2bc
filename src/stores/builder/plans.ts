/** What is to be trained: the plan of the network as it is drawn. Pure. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { judgeMemory } from '../../network/read/memory.ts';
import type { Problem } from '../../network/read/problems.ts';
import { tallyWords } from '../../network/read/tally.ts';
import type { RunPlan } from '../../training/shared/protocol.ts';
import type { DocumentState } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { startingOf } from '../document/starting.ts';
import { picturesOf } from '../ownData/pictures.ts';
import { sameNetwork } from '../run/runState.ts';
import { useArithmetic } from './arithmetic.ts';
import { messages } from './messages.ts';

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
  const pictures = picturesOf(reading.spec.data.params);
  return ok({
    spec: reading.spec,
    settings,
    arithmetic,
    ...(pictures ? { pictures } : {}),
    ...(starting.from === 'file' ? { parameters: starting.values } : {}),
  });
}

/** Why there is no plan of a network that has problems: the first sentence of it. */
export const cannotTrain = (problems: readonly Problem[]): string => messages.cannotTrain(tallyWords(problems));

/** The same, and where it is said what there is to do. */
export const whyNotTrained = (problems: readonly Problem[]): string => `${cannotTrain(problems)} ${messages.listSays}`;

/** Why there is none of a network that has none. */
export const notReady = (): string => messages.notReady;

/** Whether another network is drawn than the one of this plan, one that starts from other values, or none that can be trained. */
export function isStale(plan: RunPlan | undefined, open: Open): boolean {
  const reading = readingOf(open.document);
  if (!plan || !reading.ok || !sameNetwork(plan.spec, reading.spec)) return true;
  const starting = startingOf(open);
  return plan.parameters !== (starting.from === 'file' ? starting.values : undefined);
}

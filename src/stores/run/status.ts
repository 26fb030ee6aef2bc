/** What is going on, in words: the first one is one of a fixed few, as other programs read it. Pure. */
import { formatCount } from '../../lib/numbers.ts';
import type { Reading } from '../../network/read/readNetwork.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { stopWords } from '../../network/stopWords.ts';
import type { RunState } from './runState.ts';
import type { Verdict } from './verdict.ts';

/**
 * e.g. `Ready`, `Loading… 3.2 of 11.4 MB`, `Training`, `Problem: 2 things to do`.
 * @param verdict what the run has come to, where that is not what its end sounds like
 */
export function statusText(run: RunState, reading: Reading, verdict?: Verdict): string {
  const rest = restWords(run);
  if (rest !== undefined) return verdict && run.phase === 'finished' ? `${rest}, but ${verdict.words}` : rest;
  switch (run.phase) {
    case 'training':
      return 'Training';
    case 'loading':
      return `Loading…${progress(run)}`;
    default:
      if (!reading.ok) return `Problem: ${tallyWords(reading.problems)}`;
      if (run.refusal !== undefined) return 'Problem: too big to train here';
      return run.phase === 'none' ? `Loading…${progress(run)}` : 'Ready';
  }
}

/** Where a run has come to rest, e.g. `Paused at step 300`; undefined where it has not. */
export function restWords(run: RunState): string | undefined {
  switch (run.phase) {
    case 'failed':
      return `Failed at step ${formatCount(run.step)}`;
    case 'diverged':
      return `Diverged at step ${formatCount(run.divergence?.step ?? run.step)}`;
    case 'paused':
      return `Paused at step ${formatCount(run.step)}`;
    case 'finished':
      return `Finished ${endWords(run)}`;
    case 'stuck':
      return `Stuck after ${formatCount(run.step)} steps`;
    default:
      return undefined;
  }
}

/** What was set to end it, where that is not its last step. */
const endWords = ({ step, stop }: RunState): string =>
  stop ? `at step ${formatCount(step)}: ${stopWords(stop)}` : `after ${formatCount(step)} steps`;

function progress({ loaded }: RunState): string {
  return loaded && loaded.bytes < loaded.of ? ` ${megabytes(loaded.bytes)} of ${megabytes(loaded.of)} MB` : '';
}

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);

/** What is going on, in words: in English the first one is one of a fixed few, as other programs read it. Pure. */
import { formatFixed } from '../../lib/numbers.ts';
import type { Reading } from '../../network/read/readNetwork.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { stopWords } from '../../network/stopWords.ts';
import { messages } from './messages.ts';
import type { RunState } from './runState.ts';
import { type Verdict, verdictWords } from './verdict.ts';

/** A status in its two parts, which stand beside each other. */
export interface StatusParts {
  /** What its first part says by itself, where it has a second one. */
  readonly is: 'loading' | 'problem' | 'whole';
  readonly head: string;
  readonly rest: string;
}

/**
 * e.g. `Ready`, `Loading… 3.2 of 11.4 MB`, `Training`, `Problem: 2 things to do`.
 * @param verdict what the run has come to, where that is not what its end sounds like
 */
export function statusParts(run: RunState, reading: Reading, verdict?: Verdict): StatusParts {
  const { status } = messages;
  const rest = restWords(run);
  if (rest !== undefined) return whole(verdict && run.phase === 'finished' ? status.but(rest, verdictWords(verdict)) : rest);
  switch (run.phase) {
    case 'training':
      return whole(status.training);
    case 'loading':
      return loading(run);
    default:
      if (!reading.ok) return { is: 'problem', head: status.problem, rest: tallyWords(reading.problems) };
      if (run.refusal !== undefined) return { is: 'problem', head: status.problem, rest: status.tooBig };
      return run.phase === 'none' ? loading(run) : whole(status.ready);
  }
}

const whole = (text: string): StatusParts => ({ is: 'whole', head: text, rest: '' });

function loading({ loaded }: RunState): StatusParts {
  const isUnderWay = loaded && loaded.bytes < loaded.of;
  return { is: 'loading', head: messages.status.loading, rest: isUnderWay ? ` ${progressWords(loaded)}` : '' };
}

/** `3.2 of 11.4 MB` */
export const progressWords = ({ bytes, of }: NonNullable<RunState['loaded']>): string =>
  messages.status.progress(megabytes(bytes), megabytes(of));

/** Where a run has come to rest, e.g. `Paused at step 300`; undefined where it has not. */
export function restWords({ phase, step, stop, divergence }: RunState): string | undefined {
  const { status } = messages;
  switch (phase) {
    case 'failed':
      return status.failed(step);
    case 'diverged':
      return status.diverged(divergence?.step ?? step);
    case 'paused':
      return status.paused(step);
    case 'finished':
      return stop ? status.stopped(step, stopWords(stop)) : status.finished(step);
    case 'stuck':
      return status.stuck(step);
    default:
      return undefined;
  }
}

export const megabytes = (bytes: number): string => formatFixed(bytes / 1e6, 1);

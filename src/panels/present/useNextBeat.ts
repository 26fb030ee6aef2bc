/** The beat that comes next in the loop, and how to take it. */
import { useCallback, useEffect, useRef } from 'react';
import { BEATS, type Beat } from '../../network/beats.ts';
import { takeBeats } from '../../stores/builder/builder.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun, useRunSession } from '../../stores/run/useRun.ts';
import { useBeats } from '../beats/useBeats.ts';

const after = (beat: Beat): Beat => BEATS[(BEATS.indexOf(beat) + 1) % BEATS.length] ?? 'zero_grad';

export interface NextBeat {
  readonly next: Beat;
  readonly take: () => void;
}

/** A second press may come before the answer to the first one: it means the beat after it. */
export function useNextBeat(): NextBeat {
  const { view } = useBeats();
  const session = useRunSession();
  const goes = useRun(({ phase }) => isRunning(phase));
  /** The last one that was asked for, until it is known that it was taken. */
  const asked = useRef<Beat>(undefined);
  useEffect(() => {
    if (view?.last === asked.current) asked.current = undefined;
  }, [view]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: steps of a run, or another run, are no answer to a beat
  useEffect(() => {
    asked.current = undefined;
  }, [session, goes]);
  const next = view?.next ?? 'zero_grad';
  const take = useCallback(() => {
    asked.current = asked.current ? after(asked.current) : next;
    takeBeats([asked.current]);
  }, [next]);
  return { next, take };
}

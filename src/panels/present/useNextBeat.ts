/** The beat that comes next in the loop, and how to take it. */
import { useCallback, useRef } from 'react';
import { BEATS, type Beat } from '../../network/beats.ts';
import { takeBeats } from '../../stores/builder/builder.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { useBeats } from '../beats/useBeats.ts';

const after = (beat: Beat): Beat => BEATS[(BEATS.indexOf(beat) + 1) % BEATS.length] ?? 'zero_grad';

export interface NextBeat {
  readonly next: Beat;
  readonly take: () => void;
}

/** A second press may come before the answer to the first one: it means the beat after it. */
export function useNextBeat(): NextBeat {
  const { view } = useBeats();
  const asked = useRef<{ readonly view: BeatsView | undefined; readonly beat: Beat }>(undefined);
  const take = useCallback(() => {
    const beat = asked.current && asked.current.view === view ? after(asked.current.beat) : (view?.next ?? 'zero_grad');
    asked.current = { view, beat };
    takeBeats([beat]);
  }, [view]);
  return { next: view?.next ?? 'zero_grad', take };
}

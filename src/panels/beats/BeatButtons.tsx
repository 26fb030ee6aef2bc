/** The five beats as buttons, in the order of the loop, and all of them at once. Store in. */

import { BEATS } from '../../network/beats.ts';
import { takeBeats } from '../../stores/builder/builder.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './BeatsPane.module.css';
import { messages } from './messages.ts';

/** They wait while training goes on: a beat would be one of some step or other. */
export function BeatButtons({ view }: { readonly view: BeatsView | undefined }) {
  const goes = useRun(({ phase }) => isRunning(phase));
  return (
    <fieldset className={styles.beats} aria-label={messages.buttons}>
      {BEATS.map((beat) => (
        <Button
          key={beat}
          className={styles.beat}
          data-beat={beat}
          data-word={beat}
          data-next={view?.next === beat || undefined}
          disabled={goes}
          title={messages.beats[beat]}
          onClick={() => takeBeats([beat])}
        >
          {beat}
        </Button>
      ))}
      <Button className={styles.whole} disabled={goes} title={messages.wholeWill} onClick={() => takeBeats(BEATS)}>
        {messages.whole}
      </Button>
    </fieldset>
  );
}

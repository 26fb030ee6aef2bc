/** A step of training in its five beats: a button for each, the line of the loop that it is, and its arithmetic. Store in. */

import { BEATS } from '../../network/beats.ts';
import { parametersOf } from '../../network/read/spec.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { hasFewWeights } from '../../training/shared/fewNumbers.ts';
import { Arithmetic } from './Arithmetic.tsx';
import { BeatButtons } from './BeatButtons.tsx';
import styles from './BeatsPane.module.css';
import { CodeRail } from './CodeRail.tsx';
import { FollowedNumber } from './FollowedNumber.tsx';
import { MistakeNote } from './MistakeNote.tsx';
import { messages } from './messages.ts';
import { useBeats } from './useBeats.ts';

export const BeatsPane = () => <Beats isLarge={false} shows="last" />;

/** The arithmetic of every beat of this step, not of the last one alone. */
export const LargeBeats = () => <Beats isLarge shows="all" />;

/** Large, and of the last beat: who looks at it from afar follows one at a time. */
export const PresentedBeats = () => <Beats isLarge shows="last" />;

interface BeatsProps {
  readonly isLarge: boolean;
  /** The arithmetic of which beats. */
  readonly shows: 'last' | 'all';
}

function Beats({ isLarge, shows }: BeatsProps) {
  const { view, number } = useBeats();
  const plan = useRun((run) => run.plan);
  const settings = useRun((run) => run.settings);
  const goes = useRun(({ phase }) => isRunning(phase));
  const isSmall = plan !== undefined && hasFewWeights(plan.spec);
  return (
    <div className={styles.pane} data-large={isLarge || undefined}>
      <div className={styles.head}>
        <h3>{messages.title}</h3>
        {plan && settings && <BeatButtons view={view} />}
      </div>
      {!plan && <p className={styles.empty}>{messages.cannotTrain}</p>}
      {plan && settings && (
        <div className={styles.below}>
          <CodeRail view={view} loss={plan.spec.loss.kind} optimizer={settings.optimizer} />
          <div className={styles.told}>
            {goes && <p className={styles.empty}>{messages.running}</p>}
            {!goes && view && <MistakeNote mistake={view.mistake} />}
            {!goes && view && (
              <Arithmetic
                spec={plan.spec}
                settings={settings}
                view={view}
                beats={shows === 'all' ? BEATS.filter((beat) => view.taken.includes(beat)) : view.taken.slice(-1)}
              />
            )}
            {!isSmall && number && <FollowedNumber tensors={parametersOf(plan.spec)} spec={plan.spec} number={number} />}
          </div>
        </div>
      )}
    </div>
  );
}

/** How the run is: one word first, then what is on its way or missing. Store in. */
import type { Reading } from '../../network/read/readNetwork.ts';
import { isWrong } from '../../network/read/tally.ts';
import { retryData } from '../../stores/builder/builder.ts';
import { useReading } from '../../stores/document/reading.ts';
import type { RunState } from '../../stores/run/runState.ts';
import { progressWords, type StatusParts, statusParts } from '../../stores/run/status.ts';
import { useMetrics, useRun } from '../../stores/run/useRun.ts';
import { type Verdict, verdictOf } from '../../stores/run/verdict.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Status, type StatusProps } from '../../ui/Status.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { messages } from './messages.ts';
import styles from './TrainingStatus.module.css';

export function TrainingStatus() {
  const run = useRun((state) => state);
  const reading = useReading();
  const moment = useMetrics((metrics) => metrics.moment);
  const verdict = useMetrics((metrics) => verdictOf(run, metrics));
  return (
    <div className={styles.status} data-word="status">
      <div className={styles.line}>
        <Status label={messages.status} tone={toneOf(run, reading, verdict)}>
          <StatusWords {...statusParts(run, reading, verdict)} isHalfBuilt={isHalfBuilt(reading)} />
        </Status>
        {moment !== undefined && <span className={styles.moment}>{messages.showing(moment)}</span>}
        <Download run={run} />
      </div>
      {run.engineNote !== undefined && <p className={styles.note}>{run.engineNote}</p>}
      {run.dataProblem !== undefined && (
        <Banner tone="bad" actions={<Button onClick={retryData}>{messages.tryAgain}</Button>}>
          {run.dataProblem}
        </Banner>
      )}
    </div>
  );
}

/** What is only half-built is no problem to those who look at it; its word is there for those who read by it, who are spared each megabyte. */
function StatusWords({ is, head, rest, isHalfBuilt }: StatusParts & { readonly isHalfBuilt: boolean }) {
  if (is === 'loading')
    return (
      <>
        <span>{head}</span>
        <span aria-hidden="true">{rest}</span>
      </>
    );
  if (!isHalfBuilt || is === 'whole') return <span>{head + rest}</span>;
  return (
    <>
      <VisuallyHidden>{head}</VisuallyHidden>
      <span>{rest}</span>
    </>
  );
}

const isHalfBuilt = (reading: Reading): boolean => !reading.ok && !reading.problems.some(isWrong);

/** What is still on its way while the run goes on without it; before that the status itself says it. */
function Download({ run: { loaded, phase } }: { readonly run: RunState }) {
  if (!loaded || loaded.bytes >= loaded.of) return null;
  const isSaid = phase === 'none' || phase === 'loading';
  return (
    <>
      {!isSaid && <span className={styles.megabytes}>{progressWords(loaded)}</span>}
      <progress className={styles.bar} aria-label={messages.dataLoaded} value={loaded.bytes} max={loaded.of} />
    </>
  );
}

const TONES = {
  none: 'quiet',
  ready: 'quiet',
  loading: 'info',
  training: 'ok',
  paused: 'quiet',
  finished: 'ok',
  stuck: 'warn',
  diverged: 'bad',
  failed: 'bad',
} as const satisfies Record<RunState['phase'], StatusProps['tone']>;

function toneOf({ phase, refusal }: RunState, reading: Reading, verdict: Verdict | undefined): NonNullable<StatusProps['tone']> {
  if (phase === 'finished' && verdict) return 'warn';
  if (phase !== 'none' && phase !== 'ready') return TONES[phase];
  if (!reading.ok) return isHalfBuilt(reading) ? 'quiet' : 'bad';
  return refusal === undefined ? TONES[phase] : 'warn';
}

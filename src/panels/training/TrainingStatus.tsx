/** How the run is: one word first, then what is on its way or missing. Store in. */
import type { Reading } from '../../network/read/readNetwork.ts';
import { retryData } from '../../stores/builder/builder.ts';
import { useReading } from '../../stores/document/reading.ts';
import type { RunState } from '../../stores/run/runState.ts';
import { megabytes, statusText } from '../../stores/run/status.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { Status, type StatusProps } from '../../ui/Status.tsx';
import styles from './TrainingStatus.module.css';

export function TrainingStatus() {
  const run = useRun((state) => state);
  const reading = useReading();
  return (
    <div className={styles.status}>
      <div className={styles.line}>
        <Status label="Training status" tone={toneOf(run, reading)}>
          {statusText(run, reading)}
        </Status>
        <Download run={run} />
      </div>
      {run.engineNote !== undefined && <p className={styles.note}>{run.engineNote}</p>}
      {run.dataProblem !== undefined && (
        <Banner tone="bad" actions={<Button onClick={retryData}>Try again</Button>}>
          {run.dataProblem}
        </Banner>
      )}
    </div>
  );
}

/** What is still on its way while the run goes on without it; before that the status itself says it. */
function Download({ run: { loaded, phase } }: { readonly run: RunState }) {
  if (!loaded || loaded.bytes >= loaded.of) return null;
  const isSaid = phase === 'none' || phase === 'loading';
  return (
    <>
      {!isSaid && <span className={styles.megabytes}>{`${megabytes(loaded.bytes)} of ${megabytes(loaded.of)} MB`}</span>}
      <progress className={styles.bar} aria-label="Data set loaded" value={loaded.bytes} max={loaded.of} />
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
  diverged: 'bad',
  failed: 'bad',
} as const satisfies Record<RunState['phase'], StatusProps['tone']>;

const toneOf = ({ phase, refusal }: RunState, reading: Reading): NonNullable<StatusProps['tone']> =>
  (!reading.ok || refusal !== undefined) && (phase === 'none' || phase === 'ready') ? 'warn' : TONES[phase];

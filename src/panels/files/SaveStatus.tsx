/** Whether the network is kept, beside its name. */
import { useSaving } from '../../stores/saving.ts';
import styles from './SaveStatus.module.css';

const WORDS = { idle: '', saving: 'Saving…', saved: 'Saved', unsaved: 'Not saved' } as const;

/** Not read out at every edit: a screen reader finds it here, and hears of trouble from the banner. */
export function SaveStatus() {
  const status = useSaving((saving) => saving.status);
  return (
    <p role="status" aria-live="off" aria-label="Saved in this browser" className={styles.status} data-status={status}>
      {WORDS[status]}
    </p>
  );
}

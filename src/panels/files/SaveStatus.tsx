/** Whether the network is kept, beside its name; and where it lives nowhere else, once in a while the way to a file. */
import { exportFile } from '../../stores/files/exporters.ts';
import { useNeedsFile } from '../../stores/files/fileCopy.ts';
import { useIsPersistent, useSaving } from '../../stores/saving.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';
import styles from './SaveStatus.module.css';

/** Not read out at every edit: a screen reader finds it here, and hears of trouble from the banner. */
export function SaveStatus() {
  const status = useSaving((saving) => saving.status);
  const isPersistent = useIsPersistent();
  const needsFile = useNeedsFile();
  return (
    <>
      <p role="status" data-word="saved" aria-live="off" aria-label={messages.savedHere} className={styles.status} data-status={status}>
        {messages.status[status]}
      </p>
      {needsFile && !isPersistent && (
        <Button variant="quiet" size="small" className={styles.file} onClick={() => void exportFile('save')}>
          {messages.onlyHere}
        </Button>
      )}
    </>
  );
}

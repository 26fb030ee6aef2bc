/** Why a file was not opened or not written, over the page until it is dealt with. Store in. */
import { dismissRefusal, useFiles } from '../../stores/files/files.ts';
import { notDoneWords } from '../../stores/files/notDone.ts';
import { Banner } from '../../ui/Banner.tsx';
import styles from './FileRefusal.module.css';

export function FileRefusal() {
  const refusal = useFiles((files) => files.refusal);
  if (!refusal) return null;
  return (
    <div className={styles.over}>
      <Banner tone="bad" title={notDoneWords(refusal.what)} onClose={dismissRefusal}>
        {refusal.text}
      </Banner>
    </div>
  );
}

/** From an embedded page to the whole one, in a tab of its own, with the network as it is now. Store in. */
import { ExternalLink } from 'lucide-react';
import { useState } from 'react';
import { shareLink } from '../../stores/files/sharing.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';
import styles from './OpenWhole.module.css';

export function OpenWhole() {
  const [failure, setFailure] = useState<string>();
  const open = async () => {
    const link = await shareLink();
    const isOpen = link.ok && window.open(link.value.link, '_blank') !== null;
    if (isOpen) setFailure(undefined);
    else setFailure(link.ok ? messages.whole.noTab : link.reason);
  };
  return (
    <div className={styles.whole}>
      <p className={styles.says}>{messages.whole.says}</p>
      <Button variant="quiet" size="small" title={messages.whole.title} onClick={() => void open()}>
        <span>{messages.whole.open}</span>
        <ExternalLink size={13} aria-hidden="true" />
      </Button>
      <p role="alert" className={styles.failure}>
        {failure}
      </p>
    </div>
  );
}

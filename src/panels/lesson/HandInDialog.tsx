/** Handing in: which goals were reached, who it is, and the ways to send it, none of which needs a server. Store in. */
import { useState } from 'react';
import { useHandedInBy } from '../../stores/handedInBy.ts';
import { handInLink, tickedGoals } from '../../stores/lesson/handingIn.ts';
import { type OpenLesson, useLesson } from '../../stores/lesson/lesson.ts';
import { useProgress } from '../../stores/lesson/progress.ts';
import { saveLessonPage } from '../../stores/runs/saveRuns.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { copyText } from '../../ui/copyText.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import { QrCode } from '../../ui/pictures/QrCode.tsx';
import { useAwaited } from '../../ui/useAwaited.ts';
import { HandedInBy } from '../runs/HandedInBy.tsx';
import styles from './HandIn.module.css';
import { messages } from './lateMessages.ts';
import { TickedGoals } from './TickedGoals.tsx';

export function HandInDialog() {
  const open = useLesson((lesson) => lesson.open);
  return (
    <Dialog label={messages.handIn.title} word="handIn" size="large" onClose={closeDialog}>
      {open ? <HandIn open={open} /> : <p className={styles.body}>{messages.handIn.noLesson}</p>}
    </Dialog>
  );
}

function HandIn({ open }: { readonly open: OpenLesson }) {
  const reached = useProgress((progress) => progress.reached);
  const by = useHandedInBy();
  const [said, setSaid] = useState('');
  /** Another name, and a goal that is reached meanwhile, make another link. */
  const link = useAwaited(() => handInLink(by), [by, reached]);
  const copy = async () => {
    if (!link?.ok) return;
    setSaid((await copyText(link.value)) ? messages.handIn.copied : messages.handIn.notCopied);
  };
  return (
    <div className={styles.body}>
      <DialogHead title={messages.handIn.title} says={messages.handIn.says} onClose={closeDialog} />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TickedGoals goals={tickedGoals(open, reached)} />
          <HandedInBy />
          {link && !link.ok && <p className={styles.missing}>{link.reason}</p>}
          <div className={styles.buttons}>
            <Button variant="primary" disabled={!link?.ok} onClick={() => void copy()}>
              {messages.handIn.copyLink}
            </Button>
            <Button onClick={() => void saveLessonPage(by)}>{messages.handIn.savePage}</Button>
          </div>
          <p role="status">{said}</p>
        </div>
        {link?.ok && <QrCode text={link.value} says={messages.handIn.sameLink} />}
      </div>
    </div>
  );
}

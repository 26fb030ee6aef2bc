/** Handing in: which goals were reached, who it is, and the ways to send it, none of which needs a server. Store in. */
import { useEffect, useState } from 'react';
import type { Result } from '../../lib/result.ts';
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
import { HandedInBy } from '../runs/HandedInBy.tsx';
import styles from './HandIn.module.css';
import { TickedGoals } from './TickedGoals.tsx';

export function HandInDialog() {
  const open = useLesson((lesson) => lesson.open);
  return (
    <Dialog label="Hand in" word="handIn" size="large" onClose={closeDialog}>
      {open ? <HandIn open={open} /> : <p className={styles.body}>No lesson is open.</p>}
    </Dialog>
  );
}

function HandIn({ open }: { readonly open: OpenLesson }) {
  const reached = useProgress((progress) => progress.reached);
  const by = useHandedInBy();
  const [said, setSaid] = useState('');
  const link = useLink(by, reached);
  const copy = async () => {
    if (!link?.ok) return;
    setSaid(
      (await copyText(link.value))
        ? 'Link copied. Send it to your teacher.'
        : 'The browser does not let the page copy. Save the page instead.',
    );
  };
  return (
    <div className={styles.body}>
      <DialogHead
        title="Hand in"
        says="Your goals, your network and what its run came to. It is sent to no server: you send the link or the file yourself."
        onClose={closeDialog}
      />
      <div className={styles.columns}>
        <div className={styles.column}>
          <TickedGoals goals={tickedGoals(open, reached)} />
          <HandedInBy />
          {link && !link.ok && <p className={styles.missing}>{link.reason}</p>}
          <div className={styles.buttons}>
            <Button variant="primary" disabled={!link?.ok} onClick={() => void copy()}>
              Copy link
            </Button>
            <Button onClick={() => void saveLessonPage(by)}>Save page</Button>
          </div>
          <p role="status">{said}</p>
        </div>
        {link?.ok && <QrCode text={link.value} says="The same link, to be photographed" />}
      </div>
    </div>
  );
}

/** What could be handed in when the dialog was opened; another name and a goal that is reached meanwhile make another link. */
function useLink(by: string, reached: ReturnType<typeof useProgress.getState>['reached']): Result<string> | undefined {
  const [link, setLink] = useState<Result<string>>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the goals are read from the store
  useEffect(() => {
    let isOver = false;
    void handInLink(by).then((next) => isOver || setLink(next));
    return () => {
      isOver = true;
    };
  }, [by, reached]);
  return link;
}

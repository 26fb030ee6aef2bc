/** A result that was handed in, as it says of itself, and its network. Store in. */

import type { HandIn } from '../../lessons/handIn.ts';
import { withPlaces } from '../../stores/forScreen.ts';
import { useHandedIn } from '../../stores/lesson/handedIn.ts';
import { openAsProject } from '../../stores/projects.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import styles from './HandIn.module.css';
import { messages } from './lateMessages.ts';
import { TickedGoals } from './TickedGoals.tsx';

export function HandedInDialog() {
  const handedIn = useHandedIn((state) => state.handedIn);
  if (!handedIn) return null;
  const { lesson, by, goals, document } = handedIn;
  const open = () => {
    closeDialog();
    void openAsProject(withPlaces(document));
  };
  return (
    <Dialog label={messages.handedIn.title} word="handIn" onClose={closeDialog}>
      <div className={styles.body}>
        <DialogHead title={lesson} says={by === '' ? messages.handedIn.byNobody : messages.handedIn.by(by)} onClose={closeDialog} />
        <TickedGoals goals={goals} />
        <p>{runWords(handedIn)}</p>
        <p className={styles.says}>{messages.handedIn.says}</p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={open}>
            {messages.handedIn.open}
          </Button>
          <Button onClick={closeDialog}>{messages.handedIn.close}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function runWords({ steps, loss, test_accuracy: accuracy, document }: HandIn): string {
  const { name, training } = document.document;
  const says = messages.handedIn;
  if (steps === 0) return says.notTrained(name);
  const figures = [...(loss === undefined ? [] : [says.loss(loss)]), ...(accuracy === undefined ? [] : [says.accuracy(accuracy)])];
  return figures.length === 0 ? says.trained(name, steps, training.seed) : says.trainedTo(name, steps, training.seed, figures.join(', '));
}

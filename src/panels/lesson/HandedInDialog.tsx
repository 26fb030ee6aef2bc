/** A result that was handed in, as it says of itself, and its network. Store in. */

import type { HandIn } from '../../lessons/handIn.ts';
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { withPlaces } from '../../stores/forScreen.ts';
import { useHandedIn } from '../../stores/lesson/handedIn.ts';
import { openAsProject } from '../../stores/projects.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import styles from './HandIn.module.css';
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
    <Dialog label="Handed in" word="handIn" onClose={closeDialog}>
      <div className={styles.body}>
        <DialogHead title={lesson} says={by === '' ? 'Handed in without a name.' : `Handed in by ${by}.`} onClose={closeDialog} />
        <TickedGoals goals={goals} />
        <p>{runWords(handedIn)}</p>
        <p className={styles.says}>
          This is what the result says of itself. To check it, open the network and train it: the same seed gives the same curve.
        </p>
        <div className={styles.buttons}>
          <Button variant="primary" onClick={open}>
            Open the network
          </Button>
          <Button onClick={closeDialog}>Close</Button>
        </div>
      </div>
    </Dialog>
  );
}

function runWords({ steps, loss, test_accuracy: accuracy, document }: HandIn): string {
  const { name, training } = document.document;
  if (steps === 0) return `“${name}” was not trained when it was handed in.`;
  const figures = [
    ...(loss === undefined ? [] : [`loss ${formatNumber(loss)} over the last 50 batches`]),
    ...(accuracy === undefined ? [] : [`test accuracy ${formatPercent(accuracy, 2)}`]),
  ];
  return `“${name}” was trained for ${formatCount(steps)} steps with seed ${training.seed}${figures.length > 0 ? `: ${figures.join(', ')}` : ''}.`;
}

/** The confusion matrix of the run in the dock: a number opens its digits. Store in. */
import { openCell } from '../../stores/gallery.ts';
import { useClassName, usePictureThing } from '../../stores/run/classNames.ts';
import { ConfusionHead, NoAnswers } from './ConfusionHead.tsx';
import { ConfusionMatrix } from './ConfusionMatrix.tsx';
import styles from './LiveConfusion.module.css';
import { messages } from './messages.ts';
import { useConfusion } from './useConfusion.ts';

export function LiveConfusion() {
  const answered = useConfusion();
  const nameOf = useClassName();
  const thing = usePictureThing();
  return (
    <section className={styles.pane} aria-label={messages.confusion}>
      <ConfusionHead answered={answered} />
      <div className={styles.matrix}>
        {answered ? (
          <ConfusionMatrix
            confusion={answered.confusion}
            nameOf={nameOf}
            thing={thing}
            onOpen={({ truth, predicted }) => openCell(truth, predicted)}
          />
        ) : (
          <NoAnswers />
        )}
      </div>
    </section>
  );
}

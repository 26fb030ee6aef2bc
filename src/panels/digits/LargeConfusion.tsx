/** The confusion matrix made large, and beside it the digits of what is chosen in it. Store in. */
import { choose, useGallery } from '../../stores/gallery.ts';
import { useClassName, usePictureThing } from '../../stores/run/classNames.ts';
import { ConfusionHead, NoAnswers } from './ConfusionHead.tsx';
import { ConfusionMatrix } from './ConfusionMatrix.tsx';
import { Gallery } from './Gallery.tsx';
import styles from './LargeConfusion.module.css';
import { messages } from './messages.ts';
import { useConfusion } from './useConfusion.ts';

export function LargeConfusion() {
  const answered = useConfusion();
  const nameOf = useClassName();
  const thing = usePictureThing();
  const { truth, predicted } = useGallery();
  if (!answered) return <NoAnswers />;
  const { answers, confusion } = answered;
  return (
    <div className={styles.both}>
      <section className={styles.left} aria-label={messages.confusion}>
        <ConfusionHead answered={answered} />
        <p className={styles.says}>{messages.of[thing].howToRead}</p>
        <div className={styles.matrix}>
          <ConfusionMatrix
            confusion={confusion}
            nameOf={nameOf}
            thing={thing}
            losses={answers.losses}
            chosen={truth !== undefined && predicted !== undefined ? { truth, predicted } : undefined}
            onOpen={(cell) => choose({ show: cell.truth === cell.predicted ? 'right' : 'wrong', ...cell })}
          />
        </div>
      </section>
      <Gallery answers={answers} classes={confusion.classes} />
    </div>
  );
}

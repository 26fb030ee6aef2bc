/** The loss of each class in the batch of the next step. */
import { useClassName } from '../../stores/run/classNames.ts';
import { classLossSentence, classLossWords } from '../../stores/run/insideWords.ts';
import { ClassBars } from '../../ui/pictures/ClassBars.tsx';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { messages } from './lateMessages.ts';

const NOTHING = Array<number>(10).fill(Number.NaN);

export function LossByClass({ data }: PictureProps<'classLosses'>) {
  const nameOf = useClassName();
  return (
    <div className={styles.byClass}>
      <ClassBars
        values={data?.losses ?? NOTHING}
        accent="loss"
        nameOf={nameOf}
        height={28}
        says={(label) => (data ? classLossWords(data, label, nameOf) : messages.nothingYet)}
        label={data ? classLossSentence(data, nameOf) : messages.noClassLosses}
        caption={
          <>
            <span>{messages.byClass}</span>
            <span className={styles.more}>{messages.inNextBatch}</span>
          </>
        }
      />
    </div>
  );
}

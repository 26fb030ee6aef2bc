/** The images that the next step learns from, with their labels; before they are there, the first ones of the data. */
import { dataFacts, dataKey, hasImages, isDataset } from '../../datasets/datasets.ts';
import { useClassName } from '../../stores/run/classNames.ts';
import { batchWords } from '../../stores/run/insideWords.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { LabelledImages } from '../../ui/pictures/LabelledImages.tsx';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { messages } from './lateMessages.ts';

/** How many in how many columns the card has room for. */
const SHOWN = 10;
const COLUMNS = 5;
const PIXELS = 28 * 28;

export function NextBatch({ node, data }: PictureProps<'batch'>) {
  const nameOf = useClassName();
  const first = useRun((run) => run.firstImages);
  if (node.kind !== 'Dataset' || !isDataset(node.params.name) || !hasImages(dataFacts(node.params))) return null;
  const shown = data ?? (first?.of === dataKey(node.params) ? first : undefined);
  const labels = shown?.labels.subarray(0, SHOWN);
  const caption = data && labels ? batchWords(data, labels.length) : messages.first(labels?.length ?? 0);
  return (
    <div className={styles.digits}>
      {shown && labels && (
        <>
          <LabelledImages
            images={shown.images.subarray(0, SHOWN * PIXELS)}
            labels={labels}
            nameOf={nameOf}
            columns={COLUMNS}
            label={caption}
          />
          <p className={styles.unseen}>
            <span>{caption.split(',')[0]}</span>
            <span className={styles.more}>{caption.slice(caption.split(',')[0]?.length)}</span>
          </p>
        </>
      )}
    </div>
  );
}

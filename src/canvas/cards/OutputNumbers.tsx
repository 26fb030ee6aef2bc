/** What the network gives for its few samples, before and after a step, and what it should give. */
import { formatNumbers, joinNumbers } from '../../lib/numbers.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { messages } from './lateMessages.ts';
import { movedNumbers } from './matrixRows.ts';
import { StepWords } from './StepWords.tsx';

export function OutputNumbers({ data, before }: PictureProps<'outputs'>) {
  if (!data) return null;
  return (
    <div>
      {before && <StepWords />}
      <dl className={styles.numbers}>
        <div>
          <dt>{messages.output}</dt>
          <dd>{movedNumbers(before?.output, data.output)}</dd>
        </div>
        <div>
          <dt>{messages.target}</dt>
          <dd>{joinNumbers(formatNumbers([...data.target]))}</dd>
        </div>
      </dl>
    </div>
  );
}

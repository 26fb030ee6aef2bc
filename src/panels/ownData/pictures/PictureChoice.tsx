/** How pictures that were read are turned, inverted and split, with what was seen of them. Props in. */

import { MOST_CARRIED, MOST_PICTURES } from '../../../datasets/images/images.ts';
import { messages as pictureMessages } from '../../../datasets/images/messages.ts';
import { say } from '../../../lib/messages.ts';
import { counted, formatCount } from '../../../lib/numbers.ts';
import { FieldInput } from '../../../ui/fields/FieldInput.tsx';
import styles from '../OwnData.module.css';
import type { PictureChoiceProps } from './ClassList.tsx';

const PERCENT = { type: 'integer', min: 0, max: 90, default: 20 } as const;
const FLAG = { type: 'flag', default: false } as const;

export function PictureChoice({ summary, choice, onChange }: PictureChoiceProps) {
  const { train, test, isDarkOnLight, notes, classes } = summary;
  const all = train + (test ?? 0);
  const drawn = Math.round((all * choice.testPercent) / 100);
  return (
    <div className={styles.part}>
      <p role="status">{`${counted(all, 'picture')} of ${classes.length} classes, ${isDarkOnLight ? 'dark on light' : 'light on dark'}.`}</p>
      {notes.map((note) => (
        <p key={note[0]} className={styles.note}>
          {say(pictureMessages.told, note)}
        </p>
      ))}
      <FieldInput
        label="Invert"
        field={FLAG}
        value={choice.isInverted}
        note="Dark becomes light. MNIST’s digits, and what is drawn in the pad, are light on dark."
        onCommit={(isInverted) => onChange({ isInverted })}
      />
      <FieldInput
        label="Turn"
        field={FLAG}
        value={choice.isTurned}
        note="Rows become columns: for pictures that lie on their side, as EMNIST’s do."
        onCommit={(isTurned) => onChange({ isTurned })}
      />
      {test === undefined ? (
        <>
          <FieldInput
            label="Percent to test with"
            field={PERCENT}
            value={choice.testPercent}
            onCommit={(testPercent) => onChange({ testPercent })}
          />
          <p className={styles.note}>{`${formatCount(all - drawn)} to train on, ${formatCount(drawn)} to test with, drawn by the seed.`}</p>
        </>
      ) : (
        <p className={styles.note}>{`${formatCount(train)} to train on, ${formatCount(test)} to test with, as the files have them.`}</p>
      )}
      <p className={styles.note}>
        {all <= MOST_CARRIED
          ? 'They are kept with the network, in its file and in this browser, but not in links.'
          : `More than ${formatCount(MOST_CARRIED)} are kept in this browser only, not in files or links: elsewhere they are asked for again.`}
      </p>
      <p
        className={styles.note}
      >{`Read up to ${formatCount(MOST_PICTURES)} pictures and 150 MB, from a zip 20,000. Their bytes 0 … 255 go in as 0 … 1.`}</p>
    </div>
  );
}

/** How pictures that were read are turned, inverted and split, with what was seen of them. Props in. */
import { MOST_DECODED } from '../../../datasets/images/folders.ts';
import { MOST_CARRIED, MOST_PICTURES } from '../../../datasets/images/images.ts';
import { messages as pictureMessages } from '../../../datasets/images/messages.ts';
import { say } from '../../../lib/messages.ts';
import { FieldInput } from '../../../ui/fields/FieldInput.tsx';
import { messages as ownDataMessages } from '../messages.ts';
import styles from '../OwnData.module.css';
import type { PictureChoiceProps } from './ClassList.tsx';
import { messages } from './messages.ts';

const PERCENT = { type: 'integer', min: 0, max: 90, default: 20 } as const;
const FLAG = { type: 'flag', default: false } as const;

export function PictureChoice({ summary, choice, onChange }: PictureChoiceProps) {
  const { train, test, isDarkOnLight, notes, classes } = summary;
  const all = train + (test ?? 0);
  const drawn = Math.round((all * choice.testPercent) / 100);
  return (
    <div className={styles.part}>
      <p role="status">{messages.found(all, classes.length, isDarkOnLight ? messages.darkOnLight : messages.lightOnDark)}</p>
      {notes.map((note) => (
        <p key={note[0]} className={styles.note}>
          {say(pictureMessages.told, note)}
        </p>
      ))}
      <FieldInput
        label={messages.invert}
        field={FLAG}
        value={choice.isInverted}
        note={messages.aboutInvert}
        onCommit={(isInverted) => onChange({ isInverted })}
      />
      <FieldInput
        label={messages.turn}
        field={FLAG}
        value={choice.isTurned}
        note={messages.aboutTurn}
        onCommit={(isTurned) => onChange({ isTurned })}
      />
      {test === undefined ? (
        <>
          <FieldInput
            label={ownDataMessages.testPercent}
            field={PERCENT}
            value={choice.testPercent}
            onCommit={(testPercent) => onChange({ testPercent })}
          />
          <p className={styles.note}>{messages.drawnSplit(all - drawn, drawn)}</p>
        </>
      ) : (
        <p className={styles.note}>{messages.givenSplit(train, test)}</p>
      )}
      <p className={styles.note}>{all <= MOST_CARRIED ? messages.carried : messages.notCarried(MOST_CARRIED)}</p>
      <p className={styles.note}>{messages.most(MOST_PICTURES, MOST_DECODED)}</p>
    </div>
  );
}

/** The classes of pictures that were read: the name of each, how many there are of it, and its first pictures. Props in. */
import { useMemo } from 'react';
import { LONGEST_NAME } from '../../../datasets/images/images.ts';
import { oriented } from '../../../datasets/images/orient.ts';
import { formatCount } from '../../../lib/numbers.ts';
import { ok, refused } from '../../../lib/result.ts';
import type { ImagesSummary } from '../../../stores/ownData/images/imageWords.ts';
import { FieldInput } from '../../../ui/fields/FieldInput.tsx';
import { PixelGrid } from '../../../ui/pictures/PixelGrid.tsx';
import { messages } from './messages.ts';
import styles from './Pictures.module.css';
import type { Choice } from './usePictureFiles.ts';

export interface PictureChoiceProps {
  readonly summary: ImagesSummary;
  readonly choice: Choice;
  readonly onChange: (part: Partial<Choice>) => void;
}

const COLUMNS = 8;
const NAME = {
  type: 'text',
  maxLength: LONGEST_NAME,
  read: (text: string) => (text.trim() === '' ? refused(messages.needsName) : ok(text.trim())),
  write: String,
} as const;

export const ClassList = ({ summary: { classes }, choice, onChange }: PictureChoiceProps) => (
  <ul className={styles.classes} aria-label={messages.classes}>
    {classes.map(({ count, pixels }, i) => (
      <li key={`class ${String(i)}`}>
        <FieldInput
          label={messages.nameOfClass(i + 1)}
          hideLabel
          field={NAME}
          value={choice.classes[i] ?? ''}
          onCommit={(name) => onChange({ classes: choice.classes.with(i, name) })}
        />
        <span className={styles.count}>{formatCount(count)}</span>
        <FirstPictures name={choice.classes[i] ?? ''} pixels={pixels} choice={choice} />
      </li>
    ))}
  </ul>
);

interface FirstPicturesProps {
  readonly name: string;
  readonly pixels: Uint8Array;
  readonly choice: Choice;
}

function FirstPictures({ name, pixels, choice: { isTurned, isInverted } }: FirstPicturesProps) {
  const shown = useMemo(() => oriented(pixels, { isTurned, isInverted }), [pixels, isTurned, isInverted]);
  if (shown.length === 0) return <span className={styles.count}>{messages.noneToTrainOn}</span>;
  return <PixelGrid pixels={shown} colors="gray" columns={COLUMNS} label={messages.firstPictures(name)} />;
}

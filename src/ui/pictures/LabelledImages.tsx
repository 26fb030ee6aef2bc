/** Small images, each with its class below it. */
import { memo } from 'react';
import styles from './LabelledImages.module.css';
import { PixelGrid } from './PixelGrid.tsx';

export interface LabelledImagesProps {
  /** Image after image of 28 × 28 bytes. */
  readonly images: Uint8Array;
  readonly labels: Uint8Array;
  /** What a class is called, where that is more than its number. */
  readonly nameOf?: (label: number) => string;
  readonly columns: number;
  /** What they are: their labels are read out after it. */
  readonly label: string;
}

const PIXELS = 28 * 28;

export const LabelledImages = memo(({ images, labels, nameOf = String, columns, label }: LabelledImagesProps) => (
  <div
    className={styles.images}
    style={{ gridTemplateColumns: `repeat(${columns}, 28px)` }}
    role="img"
    aria-label={`${label}: ${Array.from(labels, (code) => nameOf(code)).join(', ')}`}
  >
    {Array.from(labels, (code, place) => ({ name: nameOf(code), place })).map(({ name, place }) => (
      <div key={place}>
        <PixelGrid pixels={images.subarray(place * PIXELS, (place + 1) * PIXELS)} colors="gray" columns={1} />
        <span title={name}>{name}</span>
      </div>
    ))}
  </div>
));
LabelledImages.displayName = 'LabelledImages';

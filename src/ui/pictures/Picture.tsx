/** The frame of a small SVG picture: as wide as its place, with a name or none. */
import type { ReactNode } from 'react';
import { pictureRole } from './accents.ts';
import styles from './pictures.module.css';

export interface PictureProps {
  /** The units that the children draw in; the width is stretched to the place, the height is pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture says; without it, it is hidden from those who cannot see it. */
  readonly label?: string | undefined;
  readonly children: ReactNode;
}

export function Picture({ width, height, label, children }: PictureProps) {
  return (
    <div {...pictureRole(label)}>
      <svg className={styles.picture} viewBox={`0 0 ${width} ${height}`} height={height} preserveAspectRatio="none" aria-hidden="true">
        {children}
      </svg>
    </div>
  );
}

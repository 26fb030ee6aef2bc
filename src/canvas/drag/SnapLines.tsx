/** The hairlines that show what a dragged card is in line with. Props in. */
import { useStore, ViewportPortal } from '@xyflow/react';
import styles from '../Canvas.module.css';
import type { SnapLine } from './snapLines.ts';

export function SnapLines({ lines }: { readonly lines: readonly SnapLine[] }) {
  const zoom = useStore(({ transform }) => transform[2]);
  if (lines.length === 0) return null;
  return (
    <ViewportPortal>
      {lines.map((line) => (
        <div key={`${line.axis}${line.at}`} className={styles.snapLine} style={boxOf(line, 1 / zoom)} aria-hidden="true" />
      ))}
    </ViewportPortal>
  );
}

/** @param hair one pixel of the screen */
function boxOf({ axis, at, from, to }: SnapLine, hair: number) {
  const [thin, long] = [hair, to - from];
  return axis === 'x'
    ? { left: at - hair / 2, top: from, width: thin, height: long }
    : { left: from, top: at - hair / 2, width: long, height: thin };
}

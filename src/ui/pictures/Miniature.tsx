/** Boxes and the lines between them, made small enough for a list; what they stand for is said beside it. */
import { type Accent, accentColor } from './accents.ts';
import { type Frame, frameOf } from './miniatureFrame.ts';
import styles from './pictures.module.css';

export interface MiniatureProps {
  readonly boxes: readonly (Rect & { readonly family: Accent })[];
  readonly wires: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
}

type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** In pixels. */
const WIDTH = 120;
const HEIGHT = 64;
/** A box is never too small to be seen. */
const LEAST = 3;

export function Miniature({ boxes, wires }: MiniatureProps) {
  const frame = frameOf(boxes, WIDTH, HEIGHT);
  return (
    <svg className={styles.miniature} width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <path d={wires.map(({ from, to }) => lineOf(frame, from, to)).join('')} fill="none" stroke="var(--muted)" />
      {boxes.map((box, index) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: boxes have no names, and a new picture is a new list
          key={index}
          {...frame.place(box.x, box.y)}
          width={Math.max(LEAST, box.width * frame.scale)}
          height={Math.max(LEAST, box.height * frame.scale)}
          rx={1}
          fill={accentColor(box.family)}
        />
      ))}
    </svg>
  );
}

function lineOf(frame: Frame, from: readonly [number, number], to: readonly [number, number]): string {
  const [a, b] = [frame.place(...from), frame.place(...to)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

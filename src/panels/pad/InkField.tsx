/** The field to draw on, with mouse, pen, finger or keys; over the ink, where it is asked for, what speaks for the answer. */
import { useEffect, useId, useRef } from 'react';
import { DIGIT_SIDE, type Placement } from '../../datasets/drawnDigit.ts';
import { INK_SIDE, type Ink } from '../../datasets/ink.ts';
import type { PictureThing } from '../../stores/run/classNames.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import styles from './DrawingPad.module.css';
import { type Cell, useInkKeys } from './inkKeys.ts';
import { useInkPointer } from './inkPointer.ts';
import { messages } from './messages.ts';
import { paintWhy } from './whyPicture.ts';

export interface InkFieldProps {
  readonly ink: Ink;
  readonly isEmpty: boolean;
  /** What each pixel says, and where it lies. */
  readonly why: { readonly values: Float32Array; readonly placement: Placement } | undefined;
  /** What is drawn. */
  readonly thing: PictureThing;
  /** What is in it, in words. */
  readonly says: string;
}

export function InkField({ ink, isEmpty, why, thing, says }: InkFieldProps) {
  const inked = useRef<HTMLCanvasElement>(null);
  const explained = useRef<HTMLCanvasElement>(null);
  const { cell, keyProps } = useInkKeys();
  const pointerHandlers = useInkPointer();
  const id = useId();
  useEffect(() => paint(inked.current, whiteInk(ink, why ? 0.3 : 1)), [ink, why]);
  useEffect(() => paint(explained.current, why && paintWhy(why.values, why.placement)), [why]);
  return (
    <div
      className={styles.field}
      role="application"
      aria-label={messages.pad}
      aria-describedby={id}
      data-own-keys
      {...pointerHandlers}
      {...keyProps}
    >
      <canvas ref={inked} width={INK_SIDE} height={INK_SIDE} />
      <canvas ref={explained} width={INK_SIDE} height={INK_SIDE} />
      {isEmpty && (
        <span className={styles.invitation} aria-hidden="true">
          <span className={styles.byHand}>{messages.of[thing].drawHere}</span>
          <span className={styles.byKeys}>{messages.shortKeys}</span>
        </span>
      )}
      <CellMark cell={cell} />
      <VisuallyHidden>
        <span id={id}>{`${says} ${messages.keys}`}</span>
      </VisuallyHidden>
    </div>
  );
}

/** Where the keys draw. */
function CellMark({ cell: [column, row] }: { readonly cell: Cell }) {
  const share = (at: number) => `${(100 * at) / DIGIT_SIDE}%`;
  return <span className={styles.cell} style={{ left: share(column), top: share(row), width: share(1), height: share(1) }} />;
}

const WHITE = 0xffffff;

/** The ink in white: one word a point, its alpha in the highest byte, because this runs with every frame of a stroke. */
function whiteInk(ink: Ink, strength: number): Uint8ClampedArray<ArrayBuffer> {
  const words = new Uint32Array(ink.length);
  for (let i = 0; i < ink.length; i++) words[i] = (((ink[i] ?? 0) * strength) << 24) | WHITE;
  return new Uint8ClampedArray(words.buffer);
}

function paint(canvas: HTMLCanvasElement | null, rgba: Uint8ClampedArray<ArrayBuffer> | undefined): void {
  const context = canvas?.getContext('2d');
  if (!context) return;
  if (rgba) context.putImageData(new ImageData(rgba, INK_SIDE, INK_SIDE), 0, 0);
  else context.clearRect(0, 0, INK_SIDE, INK_SIDE);
}

/** What is dragged from the palette, under the pointer. */
import { createPortal } from 'react-dom';
import { widthOf } from '../../network/edit/place.ts';
import { KINDS, type Kind } from '../../network/kinds.ts';
import { useDragState } from '../../stores/document/dragState.ts';
import { GRAB_OFFSET } from './grabOffset.ts';
import styles from './Palette.module.css';

export interface GhostProps {
  readonly kind: Kind;
  /** Where the pointer is on the screen. */
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  /** Whether it would be dropped on the canvas. */
  readonly canDrop: boolean;
}

export function Ghost({ kind, x, y, zoom, canDrop }: GhostProps) {
  const style = { left: x - GRAB_OFFSET.x * zoom, top: y - GRAB_OFFSET.y * zoom, width: widthOf(kind), scale: String(zoom) };
  const isOverWire = useDragState(({ wireUnder }) => wireUnder !== undefined);
  return createPortal(
    <div
      className={styles.ghost}
      data-family={KINDS[kind].family}
      data-can-drop={canDrop || undefined}
      data-over-wire={isOverWire || undefined}
      style={style}
      aria-hidden="true"
      translate="no"
    >
      {kind}
    </div>,
    document.body,
  );
}

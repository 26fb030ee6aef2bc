/** A dialog over the page: Escape and a press beside it close it, and the focus goes back to where it was. */
import { type CSSProperties, type ReactNode, useLayoutEffect, useRef } from 'react';
import type { WordId } from '../network/words.ts';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';

export interface DialogProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Where its upper left corner is on the page, in pixels, as far as it fits there; in the upper middle where absent. */
  readonly at?: { readonly x: number; readonly y: number } | undefined;
  readonly size?: 'small' | 'normal' | 'large' | 'page';
  /** What explains it. */
  readonly word?: WordId;
}

export function Dialog({ label, onClose, children, at, size = 'normal', word }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (!element?.open) element?.showModal();
    // The browser would take what merely can be focused. A finger is not given a keyboard on the screen unasked.
    const first = matchMedia('(pointer: fine)').matches ? 'input, button' : 'button';
    element?.querySelector<HTMLElement>(first)?.focus();
    return () => element?.close(); // while it is still on the page: only then the focus goes back
  }, []);
  const place = at && ({ '--x': `${at.x}px`, '--y': `${at.y}px` } as CSSProperties);
  return (
    <dialog
      ref={dialog}
      className={classes(styles.dialog, styles[size], at && styles.placed)}
      style={place}
      aria-label={label}
      data-word={word}
      onCancel={(event) => {
        event.preventDefault(); // whoever opened it takes it away
        onClose();
      }}
      onPointerDown={({ target, currentTarget }) => target === currentTarget && onClose()}
    >
      <div className={styles.inside}>{children}</div>
    </dialog>
  );
}

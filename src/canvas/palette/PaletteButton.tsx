/** One kind in the palette: a picture of its idea, its name, and what it does in a sentence. */
import { useId } from 'react';
import { KINDS, type Kind } from '../../network/kinds.ts';
import { messages as networkMessages } from '../../network/messages.ts';
import { messages } from '../messages.ts';
import { Glyph } from './Glyph.tsx';
import styles from './Palette.module.css';
import type { TipOf } from './Tip.tsx';
import type { DragHandlers } from './usePaletteDrag.ts';

export interface PaletteButtonProps {
  readonly kind: Kind;
  readonly onAdd: (kind: Kind) => void;
  readonly onTip: (tip: TipOf | undefined) => void;
  readonly handlers: DragHandlers;
}

export function PaletteButton({ kind, onAdd, onTip, handlers }: PaletteButtonProps) {
  const id = useId();
  const { family } = KINDS[kind];
  const says = networkMessages.kinds[kind];
  const show = (element: HTMLElement) => onTip({ says, kind, at: element.getBoundingClientRect() });
  return (
    <button
      type="button"
      className={styles.kind}
      data-family={family}
      data-kind={kind}
      data-word={kind}
      aria-label={messages.add(kind)}
      aria-describedby={id}
      onClick={() => onAdd(kind)}
      onFocus={({ currentTarget: button }) => {
        if (!button.matches(':focus-visible')) return;
        button.scrollIntoView({ block: 'nearest', inline: 'nearest' }); // browsers leave it where two pixels of it are seen
        show(button);
      }}
      onBlur={() => onTip(undefined)}
      onPointerEnter={(event) => event.pointerType === 'mouse' && show(event.currentTarget)}
      onPointerLeave={() => onTip(undefined)}
      {...handlers}
    >
      <span className={styles.glyph} aria-hidden="true">
        <Glyph kind={kind} />
      </span>
      <span translate="no">{kind}</span>
      <span hidden id={id}>
        {says}
      </span>
    </button>
  );
}

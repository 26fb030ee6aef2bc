/** A message that stays until it is dealt with: a sentence, and what can be done about it. */
import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import styles from './Banner.module.css';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import { messages } from './messages.ts';
import type { Tone } from './tones.ts';

export interface BannerProps {
  /** `bad` interrupts whoever listens to the page; the others wait for a pause. */
  readonly tone: Tone;
  readonly title?: string;
  readonly children: ReactNode;
  /** Buttons, the repair first. */
  readonly actions?: ReactNode;
  readonly onClose?: () => void;
  /** A strip as wide as the page, in one line where there is room. */
  readonly isStrip?: boolean;
}

export function Banner({ tone, title, children, actions, onClose, isStrip = false }: BannerProps) {
  return (
    <div className={classes(styles.banner, styles[tone], isStrip && styles.strip)} role={tone === 'bad' ? 'alert' : 'status'}>
      <div className={styles.words}>
        {title !== undefined && <strong className={styles.title}>{title}</strong>}
        <span>{children}</span>
      </div>
      {onClose && (
        <Button variant="quiet" className={styles.close} aria-label={messages.closeMessage} onClick={onClose}>
          <X size={14} aria-hidden="true" />
        </Button>
      )}
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

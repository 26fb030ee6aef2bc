/** What was out of order about the beat that was asked for last, and what PyTorch does then. */
import type { Mistake } from '../../training/shared/beats.ts';
import styles from './BeatsPane.module.css';
import { MISTAKE_WORDS } from './mistakeWords.ts';

/** Read out when it comes: the region is there before there is anything to say. */
export function MistakeNote({ mistake }: { readonly mistake: Mistake | undefined }) {
  const row = mistake && MISTAKE_WORDS[mistake];
  return (
    <div
      role="status"
      aria-label="What PyTorch does"
      className={row ? styles.mistake : undefined}
      data-raises={row?.raises !== undefined || undefined}
    >
      {row?.raises && (
        <p>
          <span>PyTorch raises</span> <code translate="no">{row.raises}</code>
        </p>
      )}
      {row && <p>{row.says}</p>}
    </div>
  );
}

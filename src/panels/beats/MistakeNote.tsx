/** What was out of order about the beat that was asked for last, and what PyTorch does then. */
import type { Mistake } from '../../training/shared/beats.ts';
import styles from './BeatsPane.module.css';
import { messages } from './messages.ts';
import { RAISED } from './raised.ts';

/** Read out when it comes: the region is there before there is anything to say. */
export function MistakeNote({ mistake }: { readonly mistake: Mistake | undefined }) {
  const raised = mistake && RAISED[mistake];
  return (
    <div
      role="status"
      aria-label={messages.pyTorchDoes}
      className={mistake ? styles.mistake : undefined}
      data-raises={raised !== undefined || undefined}
    >
      {raised && (
        <p>
          <span>{messages.pyTorchRaises}</span> <code translate="no">{raised}</code>
        </p>
      )}
      {mistake && <p>{messages.mistakes[mistake]}</p>}
    </div>
  );
}

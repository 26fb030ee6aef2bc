/** What came of sharing: whether the link is in the clipboard, what it holds, and the link itself. Comes by a lazy import. */
import { useId } from 'react';
import type { Result } from '../../lib/result.ts';
import type { SharedLink } from '../../stores/files/sharing.ts';
import controls from '../../ui/fields/controls.module.css';
import { FormRow } from '../../ui/fields/FormRow.tsx';
import { messages } from './lateMessages.ts';
import styles from './ShareButton.module.css';

export interface ShareOutcomeProps {
  readonly link: Result<SharedLink>;
  readonly isCopied: boolean;
}

export function ShareOutcome({ link, isCopied }: ShareOutcomeProps) {
  const id = useId();
  if (!link.ok)
    return (
      <p role="alert" className={styles.words}>
        {link.reason}
      </p>
    );
  return (
    <>
      <p role="status" className={styles.words}>
        <strong>{isCopied ? messages.linkCopied : messages.copyThisLink}</strong>{' '}
        <span>{messages.holds[link.value.holds](link.value.link.length)}</span>
      </p>
      <FormRow label={messages.link} control={id} hideLabel>
        <input
          id={id}
          className={controls.input}
          readOnly
          value={link.value.link}
          // biome-ignore lint/a11y/noAutofocus: the pane opens because somebody asked for this link
          autoFocus={!isCopied}
          onFocus={({ target }) => target.select()}
        />
      </FormRow>
    </>
  );
}

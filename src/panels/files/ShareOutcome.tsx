/** What came of sharing: whether the link is in the clipboard, what it holds, and the link itself. Comes by a lazy import. */
import { useId } from 'react';
import { formatCount } from '../../lib/numbers.ts';
import type { Result } from '../../lib/result.ts';
import type { SharedLink } from '../../stores/files/sharing.ts';
import controls from '../../ui/fields/controls.module.css';
import { FormRow } from '../../ui/fields/FormRow.tsx';
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
        <strong>{isCopied ? 'Link copied.' : 'Copy this link.'}</strong>{' '}
        <span>{WORDS[link.value.holds](formatCount(link.value.link.length))}</span>
      </p>
      <FormRow label="Link" control={id} hideLabel>
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

/** What opens from the link, of so many characters. */
const WORDS: Readonly<Record<SharedLink['holds'], (length: string) => string>> = {
  network: (length) => `It holds the whole network in ${length} characters, without trained parameters. It is sent to no server.`,
  pictures: (length) =>
    `It holds the network in ${length} characters, without trained parameters and without its pictures: whoever opens it chooses their files again.`,
  scene: () => 'It opens this scene of the lesson with its own network.',
  lesson: (length) => `It holds the whole lesson with its networks in ${length} characters. It is sent to no server.`,
  changed: (length) =>
    `It holds the network as it is now in ${length} characters, without the lesson, whose network you have changed. To share the lesson as it was, press Start over first.`,
};

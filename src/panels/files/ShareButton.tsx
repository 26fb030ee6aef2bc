/** Copies a link that holds the network or the lesson, and says so; where the browser does not let us copy, the link is there to be copied by hand. */
import { Share2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { formatCount } from '../../lib/numbers.ts';
import type { Result } from '../../lib/result.ts';
import { type SharedLink, shareLink } from '../../stores/files/sharing.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { copyText } from '../../ui/copyText.ts';
import controls from '../../ui/fields/controls.module.css';
import { FormRow } from '../../ui/fields/FormRow.tsx';
import menu from '../bar/Menu.module.css';
import styles from './ShareButton.module.css';

interface Shared {
  readonly link: Result<SharedLink>;
  readonly isCopied: boolean;
}

export function ShareButton() {
  const pane = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [shared, setShared] = useState<Shared>();
  const share = async () => {
    const link = await shareLink();
    setShared({ link, isCopied: link.ok && (await copyText(link.value.link)) });
    pane.current?.showPopover(button.current ? { source: button.current } : undefined);
  };
  useViewCommands('share', { open: () => void share() });
  return (
    <>
      <Button
        data-word="share"
        ref={button}
        className={menu.button}
        title="Copy a link that holds this network"
        onClick={() => void share()}
      >
        <Share2 size={16} className={menu.icon} aria-hidden="true" />
        <span>Share</span>
      </Button>
      <div data-word="share" ref={pane} popover="auto" className={classes(menu.pane, styles.pane)} role="dialog" aria-label="Share">
        {shared && <Outcome {...shared} />}
      </div>
    </>
  );
}

function Outcome({ link, isCopied }: Shared) {
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

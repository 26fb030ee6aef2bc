/** Copies a link that holds the network, and says so; where the browser does not let us copy, the link is there to be copied by hand. */
import { Share2 } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { formatCount } from '../../lib/numbers.ts';
import type { Result } from '../../lib/result.ts';
import { shareLink } from '../../stores/files/sharing.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import controls from '../../ui/fields/controls.module.css';
import { FormRow } from '../../ui/fields/FormRow.tsx';
import menu from '../bar/Menu.module.css';
import styles from './ShareButton.module.css';

interface Shared {
  readonly link: Result<string>;
  readonly isCopied: boolean;
}

export function ShareButton() {
  const pane = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [shared, setShared] = useState<Shared>();
  const share = async () => {
    const link = await shareLink();
    setShared({ link, isCopied: link.ok && (await copy(link.value)) });
    pane.current?.showPopover(button.current ? { source: button.current } : undefined);
  };
  useViewCommands('share', { open: () => void share() });
  return (
    <>
      <Button ref={button} className={menu.button} title="Copy a link that holds this network" onClick={() => void share()}>
        <Share2 size={16} className={menu.icon} aria-hidden="true" />
        <span>Share</span>
      </Button>
      <div ref={pane} popover="auto" className={classes(menu.pane, styles.pane)} role="dialog" aria-label="Share">
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
        <strong>{isCopied ? 'Link copied.' : 'Copy this link.'}</strong> It holds the whole network in {formatCount(link.value.length)}{' '}
        characters, without trained parameters. It is sent to no server.
      </p>
      <FormRow label="Link" control={id} hideLabel>
        <input
          id={id}
          className={controls.input}
          readOnly
          value={link.value}
          // biome-ignore lint/a11y/noAutofocus: the pane opens because somebody asked for this link
          autoFocus={!isCopied}
          onFocus={({ target }) => target.select()}
        />
      </FormRow>
    </>
  );
}

/** Whether the browser took it; not all let a page near the clipboard. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Copies a link that holds the network or the lesson, and says so; where the browser does not let us copy, the link is there to be copied by hand. */
import { Share2 } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { shareLink } from '../../stores/files/sharing.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import { copyText } from '../../ui/copyText.ts';
import menu from '../bar/Menu.module.css';
import { messages } from './messages.ts';
import styles from './ShareButton.module.css';

export function ShareButton() {
  const pane = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [outcome, setOutcome] = useState<ReactNode>();
  const share = async () => {
    const link = await shareLink();
    const isCopied = link.ok && (await copyText(link.value.link));
    const { ShareOutcome } = await import('./ShareOutcome.tsx'); // nothing of the first paint waits for its words
    setOutcome(<ShareOutcome link={link} isCopied={isCopied} />);
    pane.current?.showPopover(button.current ? { source: button.current } : undefined);
  };
  useViewCommands('share', { open: () => void share() });
  return (
    <>
      <Button data-word="share" ref={button} className={menu.button} title={messages.shareTitle} onClick={() => void share()}>
        <Share2 size={16} className={menu.icon} aria-hidden="true" />
        <span>{messages.share}</span>
      </Button>
      <div
        data-word="share"
        ref={pane}
        popover="auto"
        className={classes(menu.pane, styles.pane)}
        role="dialog"
        aria-label={messages.share}
      >
        {outcome}
      </div>
    </>
  );
}

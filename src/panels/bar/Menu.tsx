/** A button and what opens below it, which is there only while it is open; whatever was chosen closes it. */
import { ChevronDown, type LucideIcon } from 'lucide-react';
import { type ReactNode, useCallback, useId, useRef, useState } from 'react';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { classes } from '../../ui/classes.ts';
import styles from './Menu.module.css';

export interface MenuProps {
  readonly name: string;
  /** The command that opens it, beside the button. */
  readonly command: 'networks' | 'templates';
  /** Stands for the name where there is little room. */
  readonly icon: LucideIcon;
  readonly className?: string;
  readonly children: (close: () => void) => ReactNode;
}

export function Menu({ name, command, icon: Icon, className, children }: MenuProps) {
  const id = useId();
  const pane = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = useCallback(() => pane.current?.hidePopover(), []);
  useViewCommands(command, {
    open: () => {
      button.current?.focus(); // where the keyboard is again once it closes
      pane.current?.showPopover(button.current ? { source: button.current } : undefined);
    },
  });
  return (
    <>
      <Button ref={button} className={styles.button} title={name} popoverTarget={id} data-word={command}>
        <Icon size={16} className={styles.icon} aria-hidden="true" />
        <span>{name}</span>
        <ChevronDown size={14} className={styles.arrow} aria-hidden="true" />
      </Button>
      <div
        ref={pane}
        id={id}
        popover="auto"
        className={classes(styles.pane, className)}
        data-word={command}
        onBeforeToggle={({ newState }) => newState === 'open' && setOpen(true)} // a Tab right after the press finds what is in it
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        {isOpen && children(close)}
      </div>
    </>
  );
}

/** What stands in the File menu: every exporter, and what else is made of a network. Comes by a lazy import. */
import { Fragment, type MouseEvent, useId } from 'react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { EXPORTER_IDS, exportFile } from '../../stores/files/exporters.ts';
import { lateMessages } from '../../stores/files/lateMessages.ts';
import { LanguageSwitch } from '../bar/LanguageSwitch.tsx';
import menu from '../bar/Menu.module.css';
import { ScriptChoice } from '../code/ScriptChoice.tsx';
import styles from './FileButtons.module.css';
import { messages } from './lateMessages.ts';

export function FileMenu() {
  return (
    <>
      <li className={styles.phone}>
        <LanguageSwitch />
      </li>
      <Item className={styles.narrow} {...messages.entries.open} command={COMMANDS.openFile.run} />
      {EXPORTER_IDS.map((id) => (
        <Fragment key={id}>
          <Item
            className={id === 'save' ? styles.narrow : undefined} // else it has a button of its own
            name={lateMessages.exporters[id].name}
            says={lateMessages.exporters[id].says}
            command={() => void exportFile(id)}
          />
          {id === 'savePyTorch' && (
            <li className={styles.choice}>
              <ScriptChoice />
            </li>
          )}
        </Fragment>
      ))}
      <Item {...messages.entries.makeLesson} command={COMMANDS.makeLesson.run} />
      <Item {...messages.entries.embed} command={COMMANDS.embed.run} />
      <Item {...messages.entries.about} command={COMMANDS.about.run} />
    </>
  );
}

interface ItemProps {
  readonly name: string;
  readonly says: string;
  readonly command: () => void;
  readonly className?: string | undefined;
}

function Item({ name, says, command, className }: ItemProps) {
  const id = useId();
  /** A menu is done with once something was chosen from it. */
  const choose = ({ currentTarget }: MouseEvent<HTMLElement>) => {
    currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
    command();
  };
  return (
    <li className={className}>
      <button type="button" className={menu.item} aria-label={name} aria-describedby={id} onClick={choose}>
        <strong>{name}</strong> <span id={id}>{says}</span>
      </button>
    </li>
  );
}

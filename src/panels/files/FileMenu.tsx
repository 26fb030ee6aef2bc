/** What stands in the File menu: every exporter, and what else is made of a network. Comes by a lazy import. */
import type { MouseEvent } from 'react';
import { Fragment } from 'react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { EXPORTER_IDS, exportFile } from '../../stores/files/exporters.ts';
import { lateMessages } from '../../stores/files/lateMessages.ts';
import menu from '../bar/Menu.module.css';
import { ScriptChoice } from '../code/ScriptChoice.tsx';
import styles from './FileButtons.module.css';

export function FileMenu() {
  return (
    <>
      <Item
        className={styles.narrow}
        name="Open…"
        says="A network, weights or an ONNX model from this device."
        command={COMMANDS.openFile.run}
      />
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
      <Item name="Make a lesson" says="A link with this network, your text, tasks and goals." command={COMMANDS.makeLesson.run} />
      <Item name="Embed" says="The code that puts this network into a page of yours." command={COMMANDS.embed.run} />
      <Item name="About" says="The version, what works without a network, licenses." command={COMMANDS.about.run} />
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
  const id = `file-${name.replace(/\W+/g, '-')}`;
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

/** Files in and out: Open, Save, and a menu for the rest, which on a narrow screen holds all of them. */
import { ChevronDown } from 'lucide-react';
import { Fragment, useRef, useState } from 'react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { EXPORTER_IDS, EXPORTERS, exportFile } from '../../stores/files/exporters.ts';
import { openFrom } from '../../stores/files/files.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import menu from '../bar/Menu.module.css';
import styles from './FileButtons.module.css';
import { ShareButton } from './ShareButton.tsx';

const ScriptChoice = later(() => import('../code/ScriptChoice.tsx').then((file) => file.ScriptChoice));

export function FileButtons() {
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const choose = () => input.current?.click();
  useViewCommands('fileInput', { open: choose });
  /** A menu is done with once something was chosen from it. */
  const chosen = (command: () => void) => () => {
    list.current?.hidePopover();
    command();
  };
  return (
    <div className={styles.files} data-word="file">
      <input
        ref={input}
        type="file"
        accept=".json,application/json,.safetensors,.onnx,.pt,.pth,.html"
        aria-label="Network file"
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // so that the same file can be chosen again
          if (file) void openFrom(file);
        }}
      />
      <Button data-word="open" className={styles.wide} aria-keyshortcuts={ariaKeys(COMMANDS.openFile.keys)} onClick={choose}>
        Open…
      </Button>
      <Button
        data-word="save"
        className={styles.wide}
        aria-keyshortcuts={ariaKeys(COMMANDS.save.keys)}
        onClick={() => void exportFile('save')}
      >
        Save
      </Button>
      <ShareButton />
      <Button className={menu.button} popoverTarget="file-menu">
        File
        <ChevronDown size={14} className={menu.arrow} aria-hidden="true" />
      </Button>
      <ul
        ref={list}
        id="file-menu"
        popover="auto"
        className={menu.pane}
        aria-label="File"
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <Item
          className={styles.narrow}
          name="Open…"
          says="A network, weights or an ONNX model from this device."
          onClick={chosen(choose)}
        />
        {EXPORTER_IDS.map((id) => (
          <Fragment key={id}>
            <Item
              className={id === 'save' ? styles.narrow : undefined} // else it has a button of its own
              name={EXPORTERS[id].name}
              says={EXPORTERS[id].says}
              onClick={chosen(() => void exportFile(id))}
            />
            {id === 'savePyTorch' && (
              <li className={styles.choice}>
                <ScriptChoice isNeeded={isOpen} />
              </li>
            )}
          </Fragment>
        ))}
        <Item name="Make a lesson" says="A link with this network, your text, tasks and goals." onClick={chosen(COMMANDS.makeLesson.run)} />
        <Item name="Embed" says="The code that puts this network into a page of yours." onClick={chosen(COMMANDS.embed.run)} />
        <Item name="About" says="The version, what works without a network, licenses." onClick={chosen(COMMANDS.about.run)} />
      </ul>
    </div>
  );
}

interface ItemProps {
  readonly name: string;
  readonly says: string;
  readonly onClick: () => void;
  readonly className?: string | undefined;
}

function Item({ name, says, onClick, className }: ItemProps) {
  const id = `file-${name.replace(/\W+/g, '-')}`;
  return (
    <li className={className}>
      <button type="button" className={menu.item} aria-label={name} aria-describedby={id} onClick={onClick}>
        <strong>{name}</strong> <span id={id}>{says}</span>
      </button>
    </li>
  );
}

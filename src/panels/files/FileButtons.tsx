/** Files in and out: Open, Save, and a menu for the rest, which on a narrow screen holds all of them. */
import { ChevronDown } from 'lucide-react';
import { useRef, useState } from 'react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { exportFile } from '../../stores/files/exporters.ts';
import { openFrom } from '../../stores/files/files.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { later } from '../../ui/later.tsx';
import menu from '../bar/Menu.module.css';
import styles from './FileButtons.module.css';
import { messages } from './messages.ts';
import { ShareButton } from './ShareButton.tsx';

const FileMenu = later(() => import('./FileMenu.tsx').then((file) => file.FileMenu));

export function FileButtons() {
  const [isOpen, setOpen] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const choose = () => input.current?.click();
  useViewCommands('fileInput', { open: choose });
  return (
    <div className={styles.files} data-word="file">
      <input
        ref={input}
        type="file"
        accept=".json,application/json,.safetensors,.onnx,.pt,.pth,.html"
        aria-label={messages.networkFile}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = ''; // so that the same file can be chosen again
          if (file) void openFrom(file);
        }}
      />
      <Button data-word="open" className={styles.wide} aria-keyshortcuts={ariaKeys(COMMANDS.openFile.keys)} onClick={choose}>
        {messages.open}
      </Button>
      <Button
        data-word="save"
        className={styles.wide}
        aria-keyshortcuts={ariaKeys(COMMANDS.save.keys)}
        onClick={() => void exportFile('save')}
      >
        {messages.save}
      </Button>
      <ShareButton />
      <Button className={menu.button} popoverTarget="file-menu">
        <span>{messages.file}</span>
        <ChevronDown size={14} className={menu.arrow} aria-hidden="true" />
      </Button>
      <ul
        id="file-menu"
        popover="auto"
        className={menu.pane}
        aria-label={messages.file}
        onBeforeToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <FileMenu isNeeded={isOpen} />
      </ul>
    </div>
  );
}

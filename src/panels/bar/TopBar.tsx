/** The head of the page: what this is, which network is open, files in and out, and the ways back. Store in. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { useDocument } from '../../stores/document/document.ts';
import { rename } from '../../stores/document/editing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import type { TextRow } from '../../ui/fields/rows.ts';
import { FileButtons } from '../files/FileButtons.tsx';
import { NetworksMenu } from '../files/NetworksMenu.tsx';
import { SaveStatus } from '../files/SaveStatus.tsx';
import { TemplatesMenu } from '../files/TemplatesMenu.tsx';
import { CommandsButton } from './CommandsButton.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { Logo } from './Logo.tsx';
import { messages } from './messages.ts';
import { PresentButton } from './PresentButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { TidyButton } from './TidyButton.tsx';
import styles from './TopBar.module.css';
import { UndoRedo } from './UndoRedo.tsx';

/** As long as the head has room for. */
const NAME_FIELD: TextRow<string> = { type: 'text', maxLength: 80, read: readName, write: (name) => name };

export function TopBar() {
  const name = useDocument(({ document }) => document.name);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <Logo />
        <span translate="no">Tinkergrad</span>
      </h1>
      <div className={styles.name} data-word="networkName">
        <FieldInput label={messages.networkName} hideLabel field={NAME_FIELD} value={name} className={styles.nameInput} onCommit={rename} />
      </div>
      <SaveStatus />
      <NetworksMenu />
      <TemplatesMenu />
      <FileButtons />
      <div className={styles.commands}>
        <TidyButton />
        <UndoRedo />
        <CommandsButton className={`${styles.command} ${styles.rare}`} />
        <PresentButton className={`${styles.command} ${styles.rare}`} />
        <LanguageSwitch className={styles.rare} />
        <ThemeSwitch className={styles.command} />
      </div>
    </header>
  );
}

function readName(text: string): Result<string> {
  const name = text.trim();
  return name === '' ? refused(messages.needsName) : ok(name);
}

/** The head of the page: what this is, which network is open, files in and out, and the ways back. Store in. */
import { useDocument } from '../../stores/document/document.ts';
import { rename } from '../../stores/document/editing.ts';
import { FileButtons } from '../files/FileButtons.tsx';
import { NetworksMenu } from '../files/NetworksMenu.tsx';
import { SaveStatus } from '../files/SaveStatus.tsx';
import { TemplatesMenu } from '../files/TemplatesMenu.tsx';
import { TextField } from '../inspector/TextField.tsx';
import { CommandsButton } from './CommandsButton.tsx';
import { Logo } from './Logo.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import { TidyButton } from './TidyButton.tsx';
import styles from './TopBar.module.css';
import { UndoRedo } from './UndoRedo.tsx';

/** As many characters as the head has room for. */
const LONGEST_NAME = 80;

export function TopBar() {
  const name = useDocument(({ document }) => document.name);
  return (
    <header className={styles.bar}>
      <h1 className={styles.brand}>
        <Logo />
        <span>Tinkergrad</span>
      </h1>
      <div className={styles.name}>
        <TextField label="Network name" hideLabel value={name} maxLength={LONGEST_NAME} className={styles.nameInput} onCommit={takeName} />
      </div>
      <SaveStatus />
      <NetworksMenu />
      <TemplatesMenu />
      <FileButtons />
      <div className={styles.commands}>
        <TidyButton />
        <UndoRedo />
        <CommandsButton className={`${styles.command} ${styles.rare}`} />
        <ThemeSwitch className={styles.command} />
      </div>
    </header>
  );
}

function takeName(text: string): string | undefined {
  const name = text.trim();
  if (name === '') return 'A network needs a name.';
  rename(name);
  return undefined;
}

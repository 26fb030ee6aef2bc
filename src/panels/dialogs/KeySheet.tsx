/** All keys on one sheet, made from the table of commands. */
import { X } from 'lucide-react';
import { COMMAND_IDS, COMMANDS, type CommandId, listCommands } from '../../stores/commands/commands.ts';
import { groupName, keyLine } from '../../stores/commands/commandWords.ts';
import { isPresenting } from '../../stores/presenting.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { isPresented } from '../present/presentedCommands.ts';
import styles from './KeySheet.module.css';

export function KeySheet() {
  return (
    <Dialog label="Keys" size="large" word="keys" onClose={closeDialog}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2>Keys</h2>
          <Button variant="quiet" aria-label="Close" onClick={closeDialog}>
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.scroll} tabIndex={0} aria-label="All keys">
          <div className={styles.groups}>
            {groupsOf(shownIds()).map(({ name, lines }) => (
              <section key={name} className={styles.group}>
                <h3>{groupName(name)}</h3>
                <dl>
                  {lines.map(({ words, keys }) => (
                    <div key={words}>
                      <dt>{words}</dt>
                      <dd>
                        <Keys keys={keys} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <section className={styles.group}>
              <h3>On the canvas</h3>
              <p>
                <kbd>Tab</kbd> goes from card to card, to their fields and to the ends of their wires. <kbd>Enter</kbd> on an end begins a
                wire, on another one it finishes it. Drag with <kbd>Shift</kbd> to select several.
              </p>
            </section>
          </div>
        </section>
      </div>
    </Dialog>
  );
}

/** What has keys, under its headings. */
const groupsOf = (ids: readonly CommandId[]) =>
  listCommands(ids)
    .map(({ name, commands }) => ({ name, lines: sheetLines(commands) }))
    .filter(({ lines }) => lines.length > 0);

/** Whoever presents is shown the keys of that, and those that go on meanwhile. */
const shownIds = (): readonly CommandId[] => (isPresenting() ? COMMAND_IDS.filter(isPresented) : COMMAND_IDS);

/** Commands that share a line stand on it with all of their keys; those without a key are found by their names only. */
function sheetLines(commands: readonly CommandId[]): readonly { readonly words: string; readonly keys: readonly string[] }[] {
  const lines = new Map<string, { readonly keys: readonly string[]; readonly isShared: boolean }>();
  for (const id of commands) {
    const { keys, line } = COMMANDS[id];
    const words = keyLine(id);
    const former = lines.get(words)?.keys ?? [];
    if (keys.length > 0) lines.set(words, { keys: [...former, ...keys], isShared: line !== undefined });
  }
  return [...lines].map(([words, { keys, isShared }]) => ({ words, keys: isShared ? [together(keys)] : keys }));
}

/** Keys that differ in the last part only, with what they share said once: `shift+arrowleft+arrowright`. */
const together = ([first = '', ...rest]: readonly string[]): string => [first, ...rest.map((key) => key.split('+').at(-1))].join('+');

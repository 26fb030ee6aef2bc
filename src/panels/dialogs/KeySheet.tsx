/** All keys on one sheet, made from the table of commands. */
import { X } from 'lucide-react';
import { COMMAND_IDS, COMMANDS, type CommandId, listCommands } from '../../stores/commands/commands.ts';
import { groupName, keyLine } from '../../stores/commands/commandWords.ts';
import { isPresenting } from '../../stores/presenting.ts';
import { closeDialog } from '../../stores/view.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { Sentence } from '../../ui/Sentence.tsx';
import { isPresented } from '../present/presentedCommands.ts';
import styles from './KeySheet.module.css';
import { messages } from './messages.ts';

export function KeySheet() {
  return (
    <Dialog label={messages.keys} size="large" word="keys" onClose={closeDialog}>
      <div className={styles.sheet}>
        <div className={styles.head}>
          <h2>{messages.keys}</h2>
          <Button variant="quiet" aria-label={messages.close} onClick={closeDialog}>
            <X size={16} aria-hidden="true" />
          </Button>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.scroll} tabIndex={0} aria-label={messages.allKeys}>
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
              <h3>{messages.onCanvas}</h3>
              <p>
                <Sentence
                  of={messages.canvasKeys}
                  with={{ tab: <Keys keys={['tab']} />, enter: <Keys keys={['enter']} />, shift: <Keys keys={['shift']} /> }}
                />
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

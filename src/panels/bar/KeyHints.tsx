/** The few keys that are worth knowing first, where nothing else is to be said. */
import { COMMANDS } from '../../stores/commands/commands.ts';
import { firstMessages } from '../../stores/commands/firstMessages.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import styles from './KeyHints.module.css';
import { messages } from './messages.ts';

const FIRST = ['train', 'add', 'walkRight', 'undo', 'explain', 'commands'] as const;

export function KeyHints() {
  return (
    <div className={styles.hints}>
      <h2>{messages.selectANode}</h2>
      <dl>
        {FIRST.map((id) => (
          <div key={id}>
            <dt>
              <Keys keys={COMMANDS[id].keys.slice(0, 1)} />
            </dt>
            <dd>{firstMessages.labels[id]}</dd>
          </div>
        ))}
      </dl>
      <div>
        <Button size="small" data-word="keys" onClick={COMMANDS.keys.run}>
          <Keys keys={COMMANDS.keys.keys} /> <span>{messages.allKeys}</span>
        </Button>{' '}
        <Button size="small" data-word="glossary" onClick={COMMANDS.glossary.run}>
          {messages.allWords}
        </Button>
      </div>
    </div>
  );
}

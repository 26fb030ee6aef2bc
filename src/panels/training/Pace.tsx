/** How fast training may go, from one step in two seconds to full speed, in words beside its slider. Store in. */
import { paceOf, setPace, usePace } from '../../stores/builder/pace.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { PACES, paceWords } from '../../training/shared/pace.ts';
import { messages } from './messages.ts';
import styles from './Pace.module.css';

export function Pace() {
  const pace = usePace(paceOf);
  const words = paceWords(pace);
  return (
    <label data-word="pace" className={styles.pace} title={messages.paceKeys}>
      <span className={styles.name}>{messages.pace}</span>
      <input
        type="range"
        aria-label={messages.pace}
        aria-valuetext={words}
        aria-keyshortcuts={ariaKeys([...COMMANDS.slower.keys, ...COMMANDS.faster.keys])}
        min={0}
        max={PACES.length - 1}
        value={PACES.indexOf(pace)}
        onChange={({ target }) => setPace(PACES[Number(target.value)] ?? Number.POSITIVE_INFINITY)}
      />
      <output className={styles.words}>{words}</output>
    </label>
  );
}

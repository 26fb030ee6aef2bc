/** The network as a script of PyTorch, in step with the drawing, in the dock. What writes it comes with the first look. */
import { later } from '../../ui/later.tsx';
import styles from './CodePane.module.css';
import { messages } from './messages.ts';
import { ScriptChoice } from './ScriptChoice.tsx';

const CodeListing = later(() => import('./CodeListing.tsx').then((file) => file.CodeListing));

export function CodePane() {
  return (
    <section className={styles.pane} aria-label={messages.title}>
      <div className={styles.head}>
        <h3>{messages.title}</h3>
        <ScriptChoice />
      </div>
      <CodeListing isNeeded />
    </section>
  );
}

/** The keys that are worth knowing, where nothing else is to be said. Imports its own looks only. */
import styles from './KeyHints.module.css';

const HINTS = [
  ['Space', 'Train or pause'],
  ['Enter', 'Add the focused palette entry, wired'],
  ['Delete', 'Remove what is selected'],
  ['Ctrl Z', 'Undo; with Shift, redo'],
  ['Ctrl S', 'Save; with O, open a file'],
  ['Shift drag', 'Select several'],
  ['F', 'Fit the network into view'],
] as const;

export function KeyHints() {
  return (
    <div className={styles.hints}>
      <h2>Select a node to see inside it</h2>
      <dl>
        {HINTS.map(([keys, words]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

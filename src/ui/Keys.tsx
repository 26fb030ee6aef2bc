/** Keys as they stand on the keyboard, each in a frame; several ways to press the same are told apart by “or”. */
import { Fragment } from 'react';
import styles from './Keys.module.css';
import { keyParts } from './keyParts.ts';
import { messages } from './messages.ts';

const IS_MAC = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);

export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className={styles.keys}>
      {keys.map((key, i) => (
        <Fragment key={key}>
          {i > 0 && <span className={styles.or}>{messages.or}</span>}
          <span className={styles.together}>
            {keyParts(key, IS_MAC).map((part) => (
              <kbd key={part}>{part}</kbd>
            ))}
          </span>
        </Fragment>
      ))}
    </span>
  );
}

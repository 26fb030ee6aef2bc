/** All words of the page, to be found by typing. Store in. */
import { useEffect, useRef, useState } from 'react';
import { stopExplaining } from '../../stores/explaining.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import controls from '../../ui/fields/controls.module.css';
import styles from './Glossary.module.css';
import { findWords, GLOSSARY } from './glossary.ts';
import { Meaning } from './Meaning.tsx';
import { messages } from './messages.ts';
import { useHere } from './useHere.ts';

export function Glossary() {
  const here = useHere();
  const [wanted, setWanted] = useState('');
  const found = findWords(wanted);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // A finger is not given a keyboard on the screen unasked.
    if (matchMedia('(pointer: fine)').matches) search.current?.focus();
  }, []);
  return (
    <Dialog label={messages.title} size="large" onClose={stopExplaining}>
      <div className={styles.glossary}>
        <DialogHead title={messages.title} says={messages.says} onClose={stopExplaining} />
        <div className={styles.search}>
          <input
            ref={search}
            type="search"
            className={controls.input}
            aria-label={messages.find}
            placeholder={messages.find}
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && stopExplaining()} // else it would only be emptied
          />
          <p role="status">{messages.found(found.length)}</p>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.scroll} tabIndex={0} aria-label={messages.words}>
          {found.length === 0 && <p>{messages.none}</p>}
          <dl className={styles.words}>
            {found.map((id) => (
              <div key={id}>
                <dt>{GLOSSARY[id].text().title}</dt>
                <dd>
                  <Meaning word={id} here={here} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Dialog>
  );
}

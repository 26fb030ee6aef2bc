/** All words of the page, to be found by typing. Store in. */
import { useEffect, useRef, useState } from 'react';
import { counted } from '../../lib/numbers.ts';
import { stopExplaining } from '../../stores/explaining.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { DialogHead } from '../../ui/DialogHead.tsx';
import controls from '../../ui/fields/controls.module.css';
import styles from './Glossary.module.css';
import { findWords, GLOSSARY } from './glossary.ts';
import { Meaning } from './Meaning.tsx';
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
    <Dialog label="Glossary" size="large" onClose={stopExplaining}>
      <div className={styles.glossary}>
        <DialogHead
          title="Glossary"
          says="Every word of the page, with what it is of this network. F1 explains one where it stands."
          onClose={stopExplaining}
        />
        <div className={styles.search}>
          <input
            ref={search}
            type="search"
            className={controls.input}
            aria-label="Find a word"
            placeholder="Find a word"
            value={wanted}
            onChange={({ target }) => setWanted(target.value)}
            onKeyDown={({ key }) => key === 'Escape' && stopExplaining()} // else it would only be emptied
          />
          <p role="status">{counted(found.length, 'word')}</p>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys */}
        <section className={styles.scroll} tabIndex={0} aria-label="Words">
          {found.length === 0 && <p>No word is called so. Try another, or part of it.</p>}
          <dl className={styles.words}>
            {found.map((id) => (
              <div key={id}>
                <dt>{GLOSSARY[id].title}</dt>
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

/** One word explained, beside what it is about. Store in. */
import { X } from 'lucide-react';
import type { WordId } from '../../network/words.ts';
import { type Explained, explain, stopExplaining } from '../../stores/explaining.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import styles from './Glossary.module.css';
import { GLOSSARY } from './glossary.ts';
import { Meaning } from './Meaning.tsx';
import { messages } from './messages.ts';
import { useHere } from './useHere.ts';

export function Explanation({ word, at }: { readonly word: WordId; readonly at: Explained['at'] }) {
  const here = useHere();
  const { title } = GLOSSARY[word].text();
  return (
    <Dialog label={title} size="small" at={at} onClose={stopExplaining}>
      <div className={styles.explanation}>
        <div className={styles.head}>
          <h2>{title}</h2>
          <Button variant="quiet" size="small" aria-label={messages.close} onClick={stopExplaining}>
            <X size={14} aria-hidden="true" />
          </Button>
        </div>
        <Meaning word={word} here={here} />
        <div>
          <Button size="small" onClick={() => explain({})}>
            {messages.allWords}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

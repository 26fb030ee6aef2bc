/** What a word means: a sentence, a number of this network, and the page of PyTorch's documentation. Props in. */
import { ExternalLink } from 'lucide-react';
import styles from './Glossary.module.css';
import { GLOSSARY, torchPage } from './glossary.ts';
import { messages } from './messages.ts';
import type { Here, Word } from './words/word.ts';

export function Meaning({ word, here }: { readonly word: keyof typeof GLOSSARY; readonly here: Here }) {
  const { text, here: numberOf, torch }: Word = GLOSSARY[word];
  const number = numberOf?.(here);
  return (
    <>
      <p>{text().says}</p>
      {number && <p className={styles.here}>{number}</p>}
      {torch && (
        <p>
          <a href={torchPage(torch)} target="_blank" rel="noopener noreferrer" translate="no">
            <span>{torch}</span>
            <ExternalLink size={12} aria-label={messages.opensTorch} />
          </a>
        </p>
      )}
    </>
  );
}

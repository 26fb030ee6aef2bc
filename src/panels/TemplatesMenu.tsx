/** Networks to begin with, in a list that opens below its button. Store in; imports ui, stores and network. */
import { ChevronDown } from 'lucide-react';
import { useRef } from 'react';
import { TEMPLATES } from '../network/templates.ts';
import { openDocument } from '../stores/editing.ts';
import { Button } from '../ui/Button.tsx';
import styles from './TemplatesMenu.module.css';

export function TemplatesMenu() {
  const list = useRef<HTMLUListElement>(null);
  return (
    <>
      <Button className={styles.button} popoverTarget="templates">
        Templates
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <ul ref={list} id="templates" popover="auto" className={styles.list} aria-label="Templates">
        {TEMPLATES.map(({ name, says, document }) => (
          <li key={name}>
            <button
              type="button"
              onClick={() => {
                openDocument(document);
                list.current?.hidePopover();
              }}
            >
              <strong>{name}</strong> <span>{says}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the network can teach, a sentence each: quiet, dismissable, with a fix where one is certain. Store in. */
import { Lightbulb, X } from 'lucide-react';
import { useRef } from 'react';
import type { NodeId } from '../../network/document.ts';
import { fixOf } from '../../network/hints/fixes.ts';
import { explainHint, type Hint, hintKey } from '../../network/hints/hints.ts';
import { select, useDocument } from '../../stores/document/document.ts';
import { dismissHint, useHints } from '../../stores/document/hints.ts';
import { applyFix } from '../../stores/document/repairs.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './Hints.module.css';
import { messages } from './lateMessages.ts';

/** All hints; while nodes are selected, those about them, and a way to the others. */
export function Hints() {
  const place = useRef<HTMLDivElement>(null);
  const selected = useDocument((state) => state.selectedNodes);
  const hints = useHints();
  const shown = selected.size === 0 ? hints : hints.filter(({ nodes }) => nodes.some((id) => selected.has(id)));
  const others = hints.length - shown.length;
  const command = (what: () => void) => () => {
    place.current?.focus(); // the button goes away, the keyboard stays here
    what();
  };
  return (
    <div ref={place} className={styles.place} tabIndex={-1} data-word="hints">
      {shown.length > 0 && (
        <ul className={styles.hints} aria-label={messages.hints.name}>
          {shown.map((hint) => (
            <HintItem
              key={hintKey(hint)}
              hint={hint}
              command={command}
              isShown={selected.size === 1 || hint.nodes.every((id) => selected.has(id))}
            />
          ))}
        </ul>
      )}
      {others > 0 && (
        <Button size="small" variant="quiet" className={styles.others} onClick={command(() => select([]))}>
          <Lightbulb size={13} aria-hidden="true" />
          <span>{(shown.length > 0 ? messages.hints.more : messages.hints.count)(others)}</span>
        </Button>
      )}
    </div>
  );
}

interface HintItemProps {
  readonly hint: Hint;
  readonly command: (what: () => void) => () => void;
  /** Whether a node of it is in the inspector, or all of them are selected. */
  readonly isShown: boolean;
}

function HintItem({ hint, command, isShown }: HintItemProps) {
  const document = useDocument((state) => state.document);
  const fix = fixOf(document, hint);
  const nodes: readonly NodeId[] = hint.nodes;
  return (
    <li>
      <Lightbulb className={styles.icon} size={15} aria-hidden="true" />
      <div>
        <p>{explainHint(hint, document)}</p>
        <div className={styles.buttons}>
          {fix && (
            <Button size="small" onClick={command(() => applyFix(hint))}>
              {fix.says}
            </Button>
          )}
          {nodes.length > 0 && !isShown && (
            <Button size="small" variant="quiet" onClick={() => select(nodes)}>
              {messages.show}
            </Button>
          )}
        </div>
      </div>
      <Button
        size="small"
        variant="quiet"
        className={styles.dismiss}
        aria-label={messages.hints.dismiss}
        title={messages.hints.dismiss}
        onClick={command(() => dismissHint(hint))}
      >
        <X size={14} aria-hidden="true" />
      </Button>
    </li>
  );
}

/** The script line by line: the lines of a node are chosen by it, and choose it; a copy of all. Store in; comes by a lazy import. */
import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CodeLine } from '../../export/pytorch/code.ts';
import { select, useDocument } from '../../stores/document/document.ts';
import { exportFile } from '../../stores/files/exporters.ts';
import { Button } from '../../ui/Button.tsx';
import { CopyButton } from '../inspector/CopyButton.tsx';
import { messages as printedMessages } from '../inspector/messages.ts';
import styles from './CodeListing.module.css';
import { messages } from './messages.ts';
import { useCode } from './useCode.ts';

export function CodeListing() {
  const { script, note } = useCode();
  if (!script.ok) return <p className={styles.note}>{script.reason}</p>;
  const { lines, text } = script.value;
  return (
    <>
      <div className={styles.tools}>
        {note && <p className={styles.note}>{note}</p>}
        <CopyButton text={text} byHand={messages.byHand} />
        <Button variant="quiet" size="small" onClick={() => void exportFile('savePyTorch')}>
          <Download size={14} aria-hidden="true" />
          <span>{messages.save}</span>
        </Button>
      </div>
      <Lines lines={lines} />
    </>
  );
}

/** So many lines are drawn at once, and so many letters of each. */
const MOST_LINES = 400;
const MOST_LETTERS = 240;

function Lines({ lines }: { readonly lines: readonly CodeLine[] }) {
  const selected = useDocument(({ selectedNodes }) => selectedNodes);
  const list = useRef<HTMLOListElement>(null);
  const at = lines.findIndex(({ node }) => node !== undefined && selected.has(node));
  const current = lines[at]?.node;
  const from = Math.max(0, Math.min(at - MOST_LINES / 2, lines.length - MOST_LINES));
  const shown = lines.map((line, i) => ({ ...line, number: i + 1 })).slice(from, from + MOST_LINES);
  const after = lines.length - from - MOST_LINES;
  const count = lines.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another script has its lines elsewhere
  useEffect(() => showNode(list.current, current !== undefined), [current, count]);
  return (
    <ol ref={list} className={styles.lines} aria-label={messages.lines} translate="no">
      {from > 0 && <li data-quiet>{printedMessages.linesBefore(from)}</li>}
      {shown.map((line) => (
        <Line key={line.number} line={line} isLit={line.node !== undefined && selected.has(line.node)} />
      ))}
      {after > 0 && <li data-quiet>{printedMessages.linesAfter(after)}</li>}
    </ol>
  );
}

function Line({ line: { text, node }, isLit }: { readonly line: CodeLine; readonly isLit: boolean }) {
  const shown = text.length > MOST_LETTERS ? `${text.slice(0, MOST_LETTERS)}…` : text;
  if (node === undefined) return <li data-quiet={text.trimStart().startsWith('#') || undefined}>{shown === '' ? ' ' : shown}</li>;
  return (
    <li>
      <button type="button" aria-current={isLit} onClick={() => select([node])}>
        {shown}
      </button>
    </li>
  );
}

/** The first line of the chosen node, or else of any, comes into sight; the list alone scrolls, never what is around it. */
function showNode(list: HTMLElement | null, isAnyLit: boolean): void {
  const line = list?.querySelector<HTMLElement>(isAnyLit ? '[aria-current="true"]' : 'button');
  if (!list || !line) return;
  const isInSight = line.offsetTop >= list.scrollTop && line.offsetTop + line.offsetHeight <= list.scrollTop + list.clientHeight;
  if (!isInSight) list.scrollTop = Math.max(0, line.offsetTop - list.clientHeight / 3);
}

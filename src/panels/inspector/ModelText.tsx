/** The network as PyTorch prints it: a line a node, to be chosen by it; how large it is; a copy for a notebook. Store in. */
import { useEffect, useMemo, useRef } from 'react';
import { type ModelLine, modelText } from '../../network/pytorch/printModel.ts';
import { countNetwork } from '../../network/read/counts.ts';
import { select, useDocument } from '../../stores/document/document.ts';
import { linesOf } from '../../stores/document/printed.ts';
import { readingOf, useNetwork } from '../../stores/document/reading.ts';
import { classes } from '../../ui/classes.ts';
import styles from './ModelText.module.css';
import { messages } from './messages.ts';
import { PrintedHead } from './PrintedHead.tsx';

/** @param isCompact a few lines around what is selected, each cut to one row */
export function ModelText({ isCompact }: { readonly isCompact: boolean }) {
  const lines = useDocument(({ document }) => linesOf(document));
  const network = useNetwork();
  const counts = useMemo(() => countsText(network), [network]);
  return (
    <section className={classes(styles.model, isCompact && styles.compact)} aria-label={messages.model} data-word="printedModel">
      {!isCompact && <PrintedHead level={2} call="print(model)" text={`${modelText(lines)}\n`} byHand={messages.modelByHand} />}
      {!isCompact && <p className={styles.counts}>{counts}</p>}
      <Lines lines={lines} isCompact={isCompact} />
    </section>
  );
}

/** `4 layers · 101,770 parameters · 138 neurons` */
function countsText(document: Parameters<typeof linesOf>[0]): string {
  const { layers, parameters, neurons } = countNetwork(document, readingOf(document).shapes);
  return [messages.layers(layers), messages.parameters(parameters), messages.neurons(neurons)].join(' · ');
}

/** So many lines are drawn at once. */
const MOST_LINES = 120;

interface LinesProps {
  readonly lines: readonly ModelLine[];
  readonly isCompact: boolean;
}

function Lines({ lines, isCompact }: LinesProps) {
  const selected = useDocument(({ selectedNodes }) => selectedNodes);
  const list = useRef<HTMLOListElement>(null);
  const at = lines.findIndex(({ node }) => node !== undefined && selected.has(node));
  const current = lines[at]?.node;
  const from = Math.max(0, Math.min(at - MOST_LINES / 2, lines.length - MOST_LINES));
  const [before, shown, after] = [from, lines.slice(from, from + MOST_LINES), lines.length - from - MOST_LINES];
  useEffect(() => {
    if (isCompact && current !== undefined) showInMiddle(list.current);
  }, [isCompact, current]);
  return (
    <ol ref={list} className={styles.lines} aria-label="print(model)" translate="no">
      {before > 0 && <li data-comment="true">{messages.linesBefore(before)}</li>}
      {shown.map(({ text, node, isComment }) => (
        <li key={node ?? text} data-comment={isComment}>
          {node === undefined ? (
            text
          ) : (
            <button type="button" title={text.trim()} aria-current={selected.has(node)} onClick={() => select([node])}>
              {text}
            </button>
          )}
        </li>
      ))}
      {after > 0 && <li data-comment="true">{messages.linesAfter(after)}</li>}
    </ol>
  );
}

/** Scrolls the list alone, never what is around it. */
function showInMiddle(list: HTMLElement | null): void {
  const line = list?.querySelector<HTMLElement>('[aria-current="true"]');
  if (list && line) list.scrollTop = line.offsetTop - (list.clientHeight - line.offsetHeight) / 2;
}

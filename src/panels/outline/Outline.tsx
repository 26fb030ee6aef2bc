/** The network as a list, in the order of the forward pass: all that the canvas can do, without places. Store in; comes by a lazy import. */
import { useRef } from 'react';
import { forwardOrder } from '../../network/read/forwardOrder.ts';
import { type Problem, problemNode } from '../../network/read/problems.ts';
import { tallyWords } from '../../network/read/tally.ts';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { useDocument } from '../../stores/document/document.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { Button } from '../../ui/Button.tsx';
import { useOnlyNode } from '../inspector/useOnlyNode.ts';
import { messages } from './messages.ts';
import styles from './Outline.module.css';
import { OutlineRow } from './OutlineRow.tsx';
import { useOutlineCommands } from './useOutlineCommands.ts';

export function Outline() {
  const root = useRef<HTMLElement>(null);
  const document = useNetwork();
  const reading = useReading();
  const selected = useDocument((state) => state.selectedNodes);
  const open = useOnlyNode();
  useOutlineCommands(root);
  const problems = reading.ok ? [] : reading.problems;
  const nodes = forwardOrder(document);
  return (
    <section data-word="outline" ref={root} className={styles.outline} aria-label={messages.outline} tabIndex={-1} data-canvas>
      <div className={styles.head}>
        <p>{nodes.length === 0 ? messages.noNodes : reading.ok ? messages.order : tallyWords(problems)}</p>
        <Button onClick={COMMANDS.add.run}>{open ? messages.addAfter(open.id) : messages.add}</Button>
      </div>
      {nodes.length > 0 && (
        <ol className={styles.rows} aria-label={messages.nodes}>
          {nodes.map((node) => (
            <OutlineRow
              key={node.id}
              document={document}
              node={node}
              shapes={reading.shapes}
              problems={problemsOf(problems, node.id)}
              isSelected={selected.has(node.id)}
              isOpen={open?.id === node.id}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

const problemsOf = (problems: readonly Problem[], id: string): readonly Problem[] =>
  problems.filter((problem) => problemNode(problem) === id);

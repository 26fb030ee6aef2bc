/** One node of the outline: what it is, its shapes, its wires, what is to mend; opened, all that can be changed. Store in. */
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NetworkDocument, NetworkNode } from '../../network/document.ts';
import { dataAmount, shapeLine } from '../../network/drawing/words.ts';
import { wireWords } from '../../network/edit/wireWords.ts';
import { KINDS } from '../../network/kinds.ts';
import { explain, type Problem } from '../../network/read/problems.ts';
import type { Shapes } from '../../network/read/shapes.ts';
import { select } from '../../stores/document/document.ts';
import { applyRepair } from '../../stores/document/repairs.ts';
import { viewCommands } from '../../stores/viewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { NodeInspector } from '../inspector/NodeInspector.tsx';
import { ProblemItem } from '../inspector/ProblemItem.tsx';
import problemStyles from '../inspector/Problems.module.css';
import { messages } from './messages.ts';
import { NodeActions } from './NodeActions.tsx';
import styles from './Outline.module.css';

export interface OutlineRowProps {
  readonly document: NetworkDocument;
  readonly node: NetworkNode;
  readonly shapes: Shapes;
  readonly problems: readonly Problem[];
  readonly isSelected: boolean;
  /** It is all that is selected. */
  readonly isOpen: boolean;
}

export function OutlineRow({ document, node, shapes, problems, isSelected, isOpen }: OutlineRowProps) {
  const line = useId();
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <li data-row data-id={node.id} data-family={KINDS[node.kind].family} data-selected={isSelected || undefined}>
      <fieldset aria-label={`${node.kind} ${node.id}`}>
        <Button
          variant="quiet"
          className={styles.name}
          aria-expanded={isOpen}
          aria-current={isSelected || undefined}
          aria-describedby={line}
          onClick={() => select(isOpen ? [] : [node.id])}
        >
          <Chevron size={14} aria-hidden="true" />
          <span translate="no">
            <span>{node.kind}</span> <span className={styles.id}>{node.id}</span>
          </span>
        </Button>
        <div id={line} className={styles.facts}>
          <span className={styles.shape}>{shapeWords(node, shapes)}</span>
          {!isOpen && <span>{wiresLine(document, node)}</span>}
        </div>
        {problems.length > 0 && (
          <ul className={problemStyles.problems} aria-label={messages.problemsOf(`${node.kind} ${node.id}`)}>
            {problems.map((problem) => {
              const sentence = explain(problem, document);
              return (
                <ProblemItem
                  key={sentence}
                  document={document}
                  problem={problem}
                  sentence={sentence}
                  isAtNode
                  onRepair={() => repair(problem)}
                />
              );
            })}
          </ul>
        )}
        {isOpen && (
          <div className={styles.open}>
            <NodeInspector key={node.id} node={node} actions={<NodeActions />} />
          </div>
        )}
      </fieldset>
    </li>
  );
}

/** The button goes away: the keyboard goes on at what was changed. */
function repair(problem: Problem): void {
  applyRepair(problem);
  viewCommands.canvas?.focusSelected();
}

/** `60,000 digits · 1×28×28`; of all else, what stands on its card. */
function shapeWords(node: NetworkNode, shapes: Shapes): string {
  if (node.kind !== 'Dataset') return shapeLine(node, shapes);
  const shape = shapes.out.get(node.id);
  return [dataAmount(node.params), shape ? formatShape(shape) : ''].filter(Boolean).join(' · ');
}

/** `from Flatten flatten; to ReLU act1` */
function wiresLine(document: NetworkDocument, { id }: NetworkNode): string {
  const at = document.edges.filter(({ source, target }) => source === id || target === id);
  return at.map((edge) => wireWords(document, edge, id)).join('; ') || messages.noWires;
}

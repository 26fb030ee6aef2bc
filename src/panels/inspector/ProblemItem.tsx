/** A problem in a list: its sentence, the way to its node, the button that repairs it. Store in. */
import { Wrench } from 'lucide-react';
import type { NetworkDocument } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { type Problem, problemNode, severityOf } from '../../network/read/problems.ts';
import { select } from '../../stores/document/document.ts';
import { repairWords } from '../../stores/document/repairs.ts';
import { Button } from '../../ui/Button.tsx';
import { SEVERITY_LOOKS } from '../../ui/severityLooks.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { messages } from './lateMessages.ts';
import styles from './Problems.module.css';

interface ProblemItemProps {
  readonly document: NetworkDocument;
  readonly problem: Problem;
  readonly sentence: string;
  /** It stands at its node, so that no way has to lead there. */
  readonly isAtNode?: boolean;
  readonly onRepair: () => void;
}

export function ProblemItem({ document, problem, sentence, isAtNode = false, onRepair }: ProblemItemProps) {
  const severity = severityOf(problem);
  const { Icon, word } = SEVERITY_LOOKS[severity];
  const says = repairWords(document, problem);
  const isShort = severity === 'toDo' && says !== undefined;
  return (
    <li data-severity={severity} data-node={problemNode(problem)}>
      <Icon className={styles.icon} size={15} aria-hidden="true" />
      <div>
        <VisuallyHidden>{`${word}: `}</VisuallyHidden>
        <span>{isShort ? firstSentence(sentence) : sentence}</span>{' '}
        {!isAtNode && <ShowNode document={document} id={problemNode(problem)} />}
        <RepairButton says={says} onRepair={onRepair} />
      </div>
    </li>
  );
}

/** What is missing; where a button does what is to be done, that need not be said too. */
const firstSentence = (text: string): string => text.slice(0, text.indexOf('. ') + 1) || text;

function ShowNode({ document, id }: { readonly document: NetworkDocument; readonly id: string | undefined }) {
  const node = findNode(document, id);
  if (!node) return null;
  return (
    <Button
      variant="quiet"
      className={styles.show}
      aria-label={messages.showNode(`${node.kind} ${node.id}`)}
      onClick={() => select([node.id])}
    >
      {messages.show}
    </Button>
  );
}

interface RepairButtonProps {
  readonly says: string | undefined;
  readonly onRepair: () => void;
}

function RepairButton({ says, onRepair }: RepairButtonProps) {
  if (says === undefined) return null;
  return (
    <Button size="small" className={styles.repair} onClick={onRepair}>
      <Wrench size={13} aria-hidden="true" />
      <span>{says}</span>
    </Button>
  );
}

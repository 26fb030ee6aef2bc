/** A small mark on a card that has something to do or to mend; it leads to where that is said. Store in. */
import type { NodeId } from '../../network/document.ts';
import type { Severity } from '../../network/read/problems.ts';
import { askForProblem } from '../../stores/askedProblem.ts';
import { Button } from '../../ui/Button.tsx';
import { SEVERITY_LOOKS } from '../../ui/severityLooks.ts';
import styles from './ProblemMark.module.css';

export interface ProblemMarkProps {
  readonly id: NodeId;
  readonly severity: Severity;
  /** The sentences of all that the node has, a line each. */
  readonly says: string;
}

export function ProblemMark({ id, severity, says }: ProblemMarkProps) {
  const { Icon, word } = SEVERITY_LOOKS[severity];
  return (
    <Button
      variant="quiet"
      className={`${styles.mark} ${styles[severity]} nodrag nopan`}
      aria-label={`${word}: ${says}`}
      title={says}
      onClick={() => askForProblem(id)}
    >
      <Icon size={15} aria-hidden="true" />
    </Button>
  );
}

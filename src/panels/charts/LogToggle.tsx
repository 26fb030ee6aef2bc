/** The choice of a logarithmic axis, in the head of a chart. */
import { Button } from '../../ui/Button.tsx';
import styles from './LiveLoss.module.css';
import { messages } from './lateMessages.ts';

export interface LogToggleProps {
  /** What the axis shows then. */
  readonly title: string;
  readonly pressed: boolean;
  readonly onToggle: (pressed: boolean) => void;
}

export const LogToggle = ({ title, pressed, onToggle }: LogToggleProps) => (
  <Button variant="quiet" className={styles.scale} pressed={pressed} title={title} onClick={() => onToggle(!pressed)}>
    {messages.log}
  </Button>
);

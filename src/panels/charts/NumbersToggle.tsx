/** The button of a pane that shows the numbers of its charts as tables. Store in. */
import { Table2 } from 'lucide-react';
import { type PaneName, toggleNumbers, usePanes } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';
import styles from './NumbersToggle.module.css';
import { PANES } from './paneTable.tsx';

export function NumbersToggle({ pane }: { readonly pane: PaneName }) {
  const pressed = usePanes(({ asNumbers }) => asNumbers.has(pane));
  if (!PANES[pane].hasNumbers) return null;
  return (
    <Button
      data-word="numbers"
      variant="quiet"
      className={styles.numbers}
      pressed={pressed}
      aria-label={messages.numbersOf(messages.panes[pane])}
      title={messages.numbersWill}
      onClick={() => toggleNumbers(pane)}
    >
      <Table2 size={13} aria-hidden="true" />
    </Button>
  );
}

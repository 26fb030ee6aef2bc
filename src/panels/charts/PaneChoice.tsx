/** The choice of the dock's panes: a button for each at its edge. Store in. */
import { togglePane } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LiveCharts.module.css';
import { messages } from './lateMessages.ts';
import { PANES } from './paneTable.tsx';
import { useOfferedPanes } from './useOfferedPanes.ts';

export function PaneChoice() {
  const { offered, shown } = useOfferedPanes();
  return (
    <fieldset className={styles.choice} aria-label={messages.choice}>
      {offered.map((name) => {
        const { icon: Icon } = PANES[name];
        const title = messages.panes[name];
        const isShown = shown.includes(name);
        return (
          <Button
            key={name}
            data-word={name}
            variant="quiet"
            className={styles.toggle}
            pressed={isShown}
            aria-label={title}
            title={isShown ? messages.hide(title) : messages.show(title)}
            onClick={() => togglePane(name)}
          >
            <Icon size={16} aria-hidden="true" />
          </Button>
        );
      })}
    </fieldset>
  );
}

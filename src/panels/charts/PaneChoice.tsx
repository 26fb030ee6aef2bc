/** The choice of the dock's panes: a button for each at its edge. Store in. */
import { PANE_NAMES, togglePane, usePanes } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './LiveCharts.module.css';
import { PANES } from './paneTable.tsx';

export function PaneChoice() {
  const shown = usePanes((panes) => panes.shown);
  return (
    <fieldset className={styles.choice} aria-label="Charts shown">
      {PANE_NAMES.map((name) => {
        const { title, icon: Icon } = PANES[name];
        const isShown = shown.includes(name);
        return (
          <Button
            key={name}
            variant="quiet"
            className={styles.toggle}
            pressed={isShown}
            aria-label={title}
            title={`${isShown ? 'Hide' : 'Show'}: ${title}`}
            onClick={() => togglePane(name)}
          >
            <Icon size={16} aria-hidden="true" />
          </Button>
        );
      })}
    </fieldset>
  );
}

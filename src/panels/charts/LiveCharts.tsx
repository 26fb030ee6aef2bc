/** The charts of a run that were chosen, side by side, and the one that is made large. Store in; comes by a lazy import. */
import { Maximize2, X } from 'lucide-react';
import { enlargePane, type PaneName, usePanes } from '../../stores/panes.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChartMoment } from './ChartMoment.tsx';
import styles from './LiveCharts.module.css';
import { Moment } from './Moment.tsx';
import { NumbersToggle } from './NumbersToggle.tsx';
import { Pane } from './Pane.tsx';
import { PaneChoice } from './PaneChoice.tsx';
import { PANES } from './paneTable.tsx';
import { useOfferedPanes } from './useOfferedPanes.ts';

export function LiveCharts() {
  const { shown } = useOfferedPanes();
  const enlarged = usePanes((panes) => panes.enlarged);
  return (
    <ChartMoment>
      <div className={styles.dock}>
        <div className={styles.charts}>
          {shown.map((name) => (
            <div key={name} className={styles.chart} data-pane={name}>
              {name !== enlarged && <Pane name={name} />}
              <NumbersToggle pane={name} />
              <Button
                variant="quiet"
                className={styles.corner}
                aria-label={`Enlarge ${PANES[name].title}`}
                title="Make it large"
                onClick={() => enlargePane(name)}
              >
                <Maximize2 size={13} aria-hidden="true" />
              </Button>
            </div>
          ))}
        </div>
        <PaneChoice />
        <Moment />
        {enlarged && <Enlarged name={enlarged} />}
      </div>
    </ChartMoment>
  );
}

function Enlarged({ name }: { readonly name: PaneName }) {
  const close = () => enlargePane(undefined);
  return (
    <Dialog label={PANES[name].title} size="page" onClose={close}>
      <div className={styles.large}>
        <Pane name={name} isLarge />
        <NumbersToggle pane={name} />
        <Button variant="quiet" className={styles.corner} aria-label="Close" title="Back into the dock: Escape" onClick={close}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
    </Dialog>
  );
}

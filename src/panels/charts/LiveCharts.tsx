/** The charts of a run that were chosen, side by side, and the one that is made large. Store in; comes by a lazy import. */
import { Maximize2, X } from 'lucide-react';
import { useRef } from 'react';
import { PlotScale } from '../../charts/plotScale.ts';
import { enlargePane, type PaneName, usePanes } from '../../stores/panes.ts';
import { useEnlargement, usePresenting } from '../../stores/presenting.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { ChartFiles } from './ChartFiles.tsx';
import { ChartMoment } from './ChartMoment.tsx';
import styles from './LiveCharts.module.css';
import { messages } from './lateMessages.ts';
import { Moment } from './Moment.tsx';
import { NumbersToggle } from './NumbersToggle.tsx';
import { Pane } from './Pane.tsx';
import { PaneChoice } from './PaneChoice.tsx';
import { PANES } from './paneTable.tsx';
import { useOfferedPanes } from './useOfferedPanes.ts';

export function LiveCharts() {
  const { shown, offered } = useOfferedPanes();
  const stage = usePresenting((presenting) => presenting.stage);
  const alone = offered.find((name) => name === stage);
  const enlarged = usePanes((panes) => panes.enlarged);
  return (
    <ChartMoment>
      <PlotScale value={useEnlargement()}>
        <div className={styles.dock}>
          <div className={styles.charts}>
            {(alone ? [alone] : shown).map((name) => (
              <div key={name} className={styles.chart} data-pane={name} data-word={name}>
                {name !== enlarged && <Pane name={name} size={name === alone ? 'presented' : 'small'} />}
                {stage === undefined && <NumbersToggle pane={name} />}
                {stage === undefined && <Enlarge name={name} />}
              </div>
            ))}
          </div>
          {stage === undefined && <PaneChoice />}
          <Moment />
          {enlarged && <Enlarged name={enlarged} />}
        </div>
      </PlotScale>
    </ChartMoment>
  );
}

const Enlarge = ({ name }: { readonly name: PaneName }) => (
  <Button
    variant="quiet"
    className={styles.corner}
    aria-label={messages.enlarge(messages.panes[name])}
    title={messages.enlargeWill}
    onClick={() => enlargePane(name)}
  >
    <Maximize2 size={13} aria-hidden="true" />
  </Button>
);

function Enlarged({ name }: { readonly name: PaneName }) {
  const close = () => enlargePane(undefined);
  const place = useRef<HTMLDivElement>(null);
  const { saves } = PANES[name];
  const title = messages.panes[name];
  return (
    <Dialog label={title} size="page" onClose={close}>
      <div className={styles.large} data-word={name}>
        <div ref={place}>
          <Pane name={name} size="large" />
        </div>
        <NumbersToggle pane={name} />
        {saves && <ChartFiles title={title} hasTable={saves === 'table'} chart={() => place.current} />}
        <Button variant="quiet" className={styles.corner} aria-label={messages.close} title={messages.closeWill} onClick={close}>
          <X size={16} aria-hidden="true" />
        </Button>
      </div>
    </Dialog>
  );
}

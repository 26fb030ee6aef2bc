/** The one chart of an embedded page, where there is no dock. Comes by a lazy import. */
import { embedding } from '../../stores/embedding.ts';
import { ChartMoment } from './ChartMoment.tsx';
import styles from './EmbeddedChart.module.css';
import { Pane } from './Pane.tsx';

export const EmbeddedChart = () => (
  <ChartMoment>
    <div className={styles.pane}>
      <Pane name={embedding?.pane ?? 'loss'} />
    </div>
  </ChartMoment>
);

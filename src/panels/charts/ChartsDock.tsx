/** Where the charts are: their room is kept from the first paint on, they themselves come later. */
import { lazy, Suspense } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { panesOf, usePanes } from '../../stores/panes.ts';
import { Banner } from '../../ui/Banner.tsx';
import { firstThings } from '../../ui/firstThings.ts';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { DrawingPad } from '../pad/DrawingPad.tsx';
import styles from './ChartsDock.module.css';
import { messages } from './messages.ts';

/** Charts bring recharts with them, which neither the first paint needs nor the first step. */
const LiveCharts = lazy(async () => {
  await firstThings();
  return { default: (await import('./LiveCharts.tsx')).LiveCharts };
});

export function ChartsDock() {
  return (
    <section className={styles.dock} aria-labelledby="charts-heading">
      <h2 id="charts-heading">
        <VisuallyHidden>{messages.charts}</VisuallyHidden>
      </h2>
      <ErrorBoundary fallback={<Banner tone="bad">{messages.notShown}</Banner>}>
        <Suspense fallback={<ChartsPlace />}>
          <LiveCharts />
        </Suspense>
        <DrawingPad />
      </ErrorBoundary>
    </section>
  );
}

/** Where the pad lies below the charts, as high as they will be. */
const ChartsPlace = () => (
  <div className={styles.place}>
    {usePanes(panesOf).map((name) => (
      <div key={name} />
    ))}
  </div>
);

/** The three charts of a run, side by side. Store in; comes by a lazy import. */
import type { ReactNode } from 'react';
import { ErrorBoundary } from 'react-error-boundary';

import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { LiveAccuracy } from './LiveAccuracy.tsx';
import styles from './LiveCharts.module.css';
import { LiveLoss } from './LiveLoss.tsx';
import { LiveParameters } from './LiveParameters.tsx';

export function LiveCharts() {
  return (
    <div className={styles.charts}>
      <Guarded>
        <LiveLoss />
      </Guarded>
      <Guarded>
        <LiveAccuracy />
      </Guarded>
      <Guarded>
        <LiveParameters />
      </Guarded>
    </div>
  );
}

/** A chart that fails takes neither the others nor the page with it. */
function Guarded({ children }: { readonly children: ReactNode }) {
  return (
    <div className={styles.chart}>
      <ErrorBoundary
        fallbackRender={({ resetErrorBoundary }) => (
          <Banner tone="bad" actions={<Button onClick={() => resetErrorBoundary()}>Draw it again</Button>}>
            This chart could not be drawn. Training goes on.
          </Banner>
        )}
      >
        {children}
      </ErrorBoundary>
    </div>
  );
}

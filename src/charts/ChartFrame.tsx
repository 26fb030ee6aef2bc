/** What all charts share: a title, a legend, a summary in words, and a measured place for the plot. */
import { type CSSProperties, type ReactNode, useContext, useState } from 'react';
import styles from './ChartFrame.module.css';
import { Legend, type LegendEntry } from './Legend.tsx';
import { PlotScale } from './plotScale.ts';
import { type Size, useSize } from './useSize.ts';

export interface ChartFrameProps {
  readonly title: string;
  readonly legend?: readonly LegendEntry[];
  /** Controls at the right of the head, e.g. the choice of the axis. */
  readonly actions?: ReactNode;
  /** The quiet sentence instead of a plot that has nothing to show yet: axes would have ends that are nobody's. */
  readonly empty?: string | undefined;
  /** One of many: a smaller head. */
  readonly small?: boolean;
  /** Draws the plot into its place; `tipRoot` is where its tooltip may stand. */
  readonly children: (size: Size, tipRoot: HTMLElement) => ReactNode;
}

export function ChartFrame({ title, legend, actions, empty, small = false, children }: ChartFrameProps) {
  const [plot, size] = useSize<HTMLDivElement>();
  const scale = useContext(PlotScale);
  const [tipRoot, setTipRoot] = useState<HTMLElement | null>(null);
  return (
    <figure className={styles.chart} ref={setTipRoot} aria-label={title}>
      <div className={small ? `${styles.head} ${styles.small}` : styles.head}>
        <figcaption className={styles.title} translate={small ? 'no' : undefined}>
          {title}
        </figcaption>
        <div className={styles.side}>
          {legend && <Legend entries={legend} />}
          {actions !== undefined && <div>{actions}</div>}
        </div>
      </div>
      <div
        className={styles.plot}
        ref={plot}
        {...(scale === 1 ? {} : { 'data-scaled': true, style: { '--plot-scale': scale } as CSSProperties })}
      >
        {empty !== undefined ? (
          <p className={styles.quiet}>{empty}</p>
        ) : (
          size &&
          tipRoot &&
          size.width > 0 &&
          size.height > 0 &&
          children({ width: Math.floor(size.width / scale), height: Math.floor(size.height / scale) }, tipRoot)
        )}
      </div>
    </figure>
  );
}

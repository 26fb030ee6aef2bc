/** The words of a legend, each behind a sample of how it is drawn, so that color is never alone. */
import styles from './ChartFrame.module.css';
import { LaneSign } from './LaneMark.tsx';

export interface LegendEntry {
  readonly words: string;
  readonly color: string;
  /** A thin line, a strong one, a dashed one with dots, a dotted one, an area as dense as `opacity`, or the mark of a lane. */
  readonly sample: 'thin' | 'strong' | 'dashed' | 'dotted' | { readonly opacity: number } | { readonly lane: number };
}

export function Legend({ entries }: { readonly entries: readonly LegendEntry[] }) {
  return (
    <ul className={styles.legend}>
      {entries.map((entry) => (
        <li key={entry.words}>
          <Sample {...entry} />
          <span>{entry.words}</span>
        </li>
      ))}
    </ul>
  );
}

/** How strokes are drawn in charts and in their legends alike. */
export const STROKES = {
  thin: { strokeWidth: 1, strokeOpacity: 0.55 },
  strong: { strokeWidth: 2 },
  dashed: { strokeWidth: 1.75, strokeDasharray: '5 3' },
  dotted: { strokeWidth: 1.5, strokeDasharray: '1 3' },
} as const;

function Sample({ color, sample }: LegendEntry) {
  if (typeof sample === 'object' && 'lane' in sample) return <LaneSign lane={sample.lane} />;
  return (
    <svg viewBox="0 0 18 10" aria-hidden="true">
      {typeof sample === 'string' ? (
        <path d={sample === 'thin' ? 'M0 7l3-4 3 5 3-6 3 5 3-4 3 4' : 'M0 5h18'} fill="none" stroke={color} {...STROKES[sample]} />
      ) : (
        <rect width="18" height="10" rx="2" fill={color} fillOpacity={sample.opacity} />
      )}
    </svg>
  );
}

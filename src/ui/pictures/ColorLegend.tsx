/** Which number has which color: red below 0, faint at 0, blue above. */
import { formatNumber } from '../../lib/numbers.ts';
import styles from './ColorLegend.module.css';
import { DIVERGING_GRADIENT } from './pixels.ts';

/** @param limit the size from which on the color is full */
export function ColorLegend({ limit }: { readonly limit: number }) {
  return (
    <div className={styles.legend}>
      <span>{`≤ ${formatNumber(-limit, 2)}`}</span>
      <span className={styles.bar} style={{ background: DIVERGING_GRADIENT }} aria-hidden="true" />
      <span>{`≥ ${formatNumber(limit, 2)}`}</span>
    </div>
  );
}

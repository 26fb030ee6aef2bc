/** A Dataset: what it is called, how much is in it, the first of it. Imports canvas, ui and stores. */
import { memo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import { useRun } from '../../stores/run.ts';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import { dataWords } from '../nodeWords.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardTypes.ts';
import { type NodeOf, useNode } from './useNode.ts';

/** How many digits, and points, a card shows. */
const DIGITS = 9;
const POINTS = 4;
const PIXELS = 28 * 28;

export const DataCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  if (node?.kind !== 'Dataset') return null;
  const { title, amount } = dataWords(node.params);
  return (
    <Card node={node} title={title}>
      <p className={styles.line}>
        <span>{amount}</span>
        <span className={`${styles.endName} ${styles.atEnd}`}>x</span>
      </p>
      <span className={styles.second}>y</span>
      {node.params.name === 'points' ? <FirstPoints params={node.params} /> : <FirstDigits />}
    </Card>
  );
});
DataCard.displayName = 'DataCard';

function FirstDigits() {
  const first = useRun((run) => run.firstImages);
  return (
    <div className={styles.digits}>
      {first && (
        <PixelGrid
          pixels={first.images.subarray(0, DIGITS * PIXELS)}
          colors="gray"
          columns={3}
          label={`The first digits: ${[...first.labels.subarray(0, DIGITS)].join(', ')}`}
        />
      )}
    </div>
  );
}

/** `1, 2 → 3`, a line a point. */
function FirstPoints({ params: { x = [], y = [] } }: { readonly params: NodeOf<'Dataset'>['params'] }) {
  const numbers = (row: readonly number[] = []) => row.map((value) => formatNumber(value)).join(', ');
  const lines = x.slice(0, POINTS).map((row, i) => `${numbers(row)} → ${numbers(y[i])}`);
  return <pre className={styles.points}>{[...lines, ...(x.length > POINTS ? ['…'] : [])].join('\n')}</pre>;
}

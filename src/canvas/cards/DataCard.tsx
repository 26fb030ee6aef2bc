/** A Dataset: which one, how much is in it, what it looks like. */
import { memo } from 'react';
import { dataFacts, datasetChoices, hasImages, isDataset } from '../../datasets/datasets.ts';
import { formatNumbers, joinNumbers } from '../../lib/numbers.ts';
import { dataAmount } from '../../network/drawing/words.ts';
import type { ParamsOf } from '../../network/kinds.ts';
import { planePoints } from '../../network/planePoints.ts';
import { chooseDataset } from '../../stores/document/dataEditing.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { messages } from './messages.ts';
import { useNode } from './useNode.ts';
import { ViewPictures } from './viewPictures.tsx';

/** How many points a card shows as text. */
const POINTS = 4;
/** How many numbers of one. */
const WIDE = 3;

type Params = ParamsOf['Dataset'];

export const DataCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  if (node?.kind !== 'Dataset') return null;
  return (
    <Card node={node}>
      <p className={styles.line}>
        <span>{dataAmount(node.params)}</span>
        <span className={`${styles.handleName} ${styles.atHandle}`}>x</span>
      </p>
      <span className={styles.second}>y</span>
      <div className={`${styles.choice} nodrag nopan nowheel`}>
        <FieldInput
          label={messages.of(messages.dataSet, id)}
          word="name"
          hideLabel
          field={{ type: 'choice', options: datasetChoices(node.params) }}
          value={node.params.name}
          onCommit={(name) => chooseDataset(id, name)}
        />
      </div>
      {isPictured(node.params) ? <ViewPictures node={node} /> : <FirstPoints params={node.params} />}
    </Card>
  );
});
DataCard.displayName = 'DataCard';

/** Whether its samples are more than lines of numbers. */
const isPictured = (params: Params): boolean =>
  !isDataset(params.name) || hasImages(dataFacts(params)) || planePoints(params) !== undefined;

/** `1, 2 → 3`, a line a point. */
function FirstPoints({ params }: { readonly params: Params }) {
  const { x = [], y = [] } = params.name === 'table' && params.table ? params.table : params;
  const classes = params.name === 'table' ? params.table?.classes : undefined;
  const numbers = (row: readonly number[] = []) => joinNumbers([...formatNumbers(row.slice(0, WIDE)), ...(row.length > WIDE ? ['…'] : [])]);
  const answer = (row: readonly number[] = []) => classes?.[row[0] ?? -1] ?? numbers(row);
  const lines = x.slice(0, POINTS).map((row, i) => `${numbers(row)} → ${answer(y[i])}`);
  return <pre className={styles.points}>{[...lines, ...(x.length > POINTS ? ['…'] : [])].join('\n')}</pre>;
}

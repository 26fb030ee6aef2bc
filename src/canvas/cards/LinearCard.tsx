/** A Linear: its shape, how wide it is, and its weights as they move. */
import { memo } from 'react';
import { shapeLine, weightShape } from '../nodeWords.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import { ParamFields } from './ParamFields.tsx';
import { type CardProps, useIsFaulty, useNode, useWords } from './useNode.ts';
import { Weights } from './Weights.tsx';

export const LinearCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const line = useWords(id, (one, { shapes }) => shapeLine(one, shapes));
  const weight = useWords(id, (one, { shapes }) => weightShape(one, shapes));
  const isFaulty = useIsFaulty(id);
  if (node?.kind !== 'Linear') return null;
  return (
    <Card node={node}>
      <p className={styles.line}>{line}</p>
      <ParamFields node={node} />
      {weight && !isFaulty && <Weights id={id} shape={weight} />}
    </Card>
  );
});
LinearCard.displayName = 'LinearCard';

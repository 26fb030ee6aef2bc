/** A Linear: its shape, how wide it is, and its weights as they move. */
import { memo } from 'react';
import { shapeLine, weightShape } from '../../network/drawing/words.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { ParamFields } from './ParamFields.tsx';
import { useHasProblems, useNode, useWords } from './useNode.ts';
import { ViewPictures } from './viewPictures.tsx';

export const LinearCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const line = useWords(id, (one, { shapes }) => shapeLine(one, shapes));
  const weight = useWords(id, (one, { shapes }) => weightShape(one, shapes));
  const hasProblems = useHasProblems(id);
  if (node?.kind !== 'Linear') return null;
  return (
    <Card node={node}>
      <p className={styles.line}>{line}</p>
      <ParamFields node={node} />
      {weight && !hasProblems && (
        <div className={styles.weights}>
          <ViewPictures node={node} />
        </div>
      )}
    </Card>
  );
});
LinearCard.displayName = 'LinearCard';

/** A node that learns nothing and bends nothing: Flatten, Dropout, Add, Identity. */
import { memo } from 'react';
import { shapeLine } from '../../network/drawing/words.ts';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { ParamFields } from './ParamFields.tsx';
import { useNode, useWords } from './useNode.ts';

export const StructureCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const line = useWords(id, (one, { shapes }) => shapeLine(one, shapes));
  if (!node) return null;
  return (
    <Card node={node}>
      <p className={styles.line}>{line}</p>
      <ParamFields node={node} />
    </Card>
  );
});
StructureCard.displayName = 'StructureCard';

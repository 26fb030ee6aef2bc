/** A loss: what it compares, its number and how it went. */
import { memo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import { lossHandles } from '../../network/drawing/words.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import { Sparkline } from '../../ui/pictures/Sparkline.tsx';
import styles from './Card.module.css';
import { Card } from './Card.tsx';
import type { CardProps } from './cardProps.ts';
import { messages } from './messages.ts';
import { ParamFields } from './ParamFields.tsx';
import { useNode, useWords } from './useNode.ts';
import { ViewPictures } from './viewPictures.tsx';

export const LossCard = memo(({ id }: CardProps) => {
  const node = useNode(id);
  const input = useWords(id, (one, { shapes }, document) => lossHandles(document, one, shapes).input);
  const target = useWords(id, (one, { shapes }, document) => lossHandles(document, one, shapes).target);
  if (!node) return null;
  return (
    <Card node={node}>
      <p className={styles.line}>
        <span className={styles.handleName}>{messages.input}</span> <span>{input}</span>
      </p>
      <p className={styles.line}>
        <span className={styles.handleName}>{messages.target}</span> <span>{target}</span>
      </p>
      <ParamFields node={node} />
      <ViewPictures node={node} />
      <LossNow />
    </Card>
  );
});
LossCard.displayName = 'LossCard';

function LossNow() {
  // Of a step that is taken beat by beat it is known before the step is.
  const loss = useMetrics(({ snapshot, shown }) => snapshot?.views.beats?.loss ?? shown?.loss);
  const trail = useMetrics(({ lossTrail }) => lossTrail);
  return (
    <div className={styles.loss}>
      <span className={styles.figure}>{loss === undefined ? '–' : formatNumber(loss)}</span>
      <span>{trail.length > 1 && <Sparkline values={trail} accent="loss" height={32} />}</span>
    </div>
  );
}

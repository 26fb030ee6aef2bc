/** The points to learn from, and what the network makes of them: its curve, live, and how that was before; a door to the large plot. */
import { Maximize2 } from 'lucide-react';
import { planePoints } from '../../network/planePoints.ts';
import { select } from '../../stores/document/document.ts';
import { enlargePane } from '../../stores/panes.ts';
import { fitSentence, fitWords } from '../../stores/run/fitWords.ts';
import { useFit } from '../../stores/run/useFit.ts';
import { Button } from '../../ui/Button.tsx';
import { Scatter } from '../../ui/pictures/Scatter.tsx';
import cardStyles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import styles from './FittedPoints.module.css';
import { messages } from './lateMessages.ts';

/** Pixels at zoom 1: as wide as the card allows. */
const SIZE = { width: 174, height: 120 };

export function FittedPoints({ node }: PictureProps<'curve'>) {
  const params = node.kind === 'Dataset' ? node.params : undefined;
  const { curve, step, earlier } = useFit(params);
  const points = params && planePoints(params);
  if (!points) return null;
  const amount = messages.points(points.x.length);
  return (
    <div className={styles.fitted} title={curve && fitSentence(step, earlier)}>
      <Scatter
        {...SIZE}
        points={points}
        curve={curve}
        earlier={earlier}
        dots="data"
        line="loss"
        label={curve ? messages.pointsAndCurve(amount) : amount}
      />
      <p className={cardStyles.unseen}>{curve && fitWords(earlier)}</p>
      <Button
        variant="quiet"
        size="small"
        className={`${styles.door} nodrag nopan`}
        aria-label={messages.enlarge}
        title={messages.enlargeTitle}
        onClick={() => {
          select([node.id]);
          enlargePane('points');
        }}
      >
        <Maximize2 size={13} aria-hidden="true" />
      </Button>
    </div>
  );
}

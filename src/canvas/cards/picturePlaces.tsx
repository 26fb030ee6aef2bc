/** What cards keep free for pictures that are not here yet: each place is as high as its picture, whose heights are pixels too. */
import { dataFacts, hasImages, isDataset } from '../../datasets/datasets.ts';
import { planePoints } from '../../network/planePoints.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { hasFewWeights } from '../../training/shared/fewNumbers.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { messages } from './messages.ts';
import places from './picturePlaces.module.css';

export const NoWeights = () => <div className={`${styles.unseen} ${styles.noWeights}`}>{messages.noWeights}</div>;

/** Whether the run's network is so small that its numbers stand in the place of their histogram. */
export const useIsSmall = (): boolean => useRun(({ plan }) => plan !== undefined && hasFewWeights(plan.spec));

export const NumbersPlace = () => (useIsSmall() ? <NoWeights /> : null);
export const HistogramPlace = () => (useIsSmall() ? null : <NoWeights />);

export const BatchPlace = ({ node }: PictureProps<'batch'>) =>
  node.kind === 'Dataset' && isDataset(node.params.name) && hasImages(dataFacts(node.params)) ? <div className={styles.digits} /> : null;

export const PointsPlace = ({ node }: PictureProps<'curve'>) =>
  node.kind === 'Dataset' && planePoints(node.params) ? <div className={places.points} /> : null;

export const ActivationPlace = () => <div className={places.activation} />;
export const ClassesPlace = () => <div className={places.classes} />;

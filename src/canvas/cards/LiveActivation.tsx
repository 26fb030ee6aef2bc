/** The curve of an activation, and how what comes in and what goes out is spread in the batch of the next step. */
import { memo, useCallback } from 'react';
import { formatCount } from '../../lib/numbers.ts';
import { curveOf } from '../../network/curves.ts';
import { deadWords, stuckWords } from '../../stores/run/insideWords.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { ActivationPlot } from '../../ui/pictures/ActivationPlot.tsx';
import type { PictureProps } from './cardProps.ts';
import styles from './LiveActivation.module.css';

export const LiveActivation = memo(({ node: { id, kind, params }, data }: PictureProps<'activations'>) => {
  const curve = useCallback((xs: readonly number[]) => curveOf(kind, params, xs) ?? [], [kind, params]);
  // A run under way goes on with the network it began with.
  const isTrained = useRun(({ plan }) => plan?.spec.layers.some((layer) => layer.id === id && layer.kind === kind) ?? false);
  const dead = useView('deadNeurons')?.find(({ node }) => node === id);
  const spread = isTrained ? data?.get(id) : undefined;
  const stuck = spread && stuckWords(spread);
  const deadCount = spread ? dead : undefined;
  const spoken = [stuck, deadCount && deadWords(deadCount)].filter(Boolean).join(', ');
  return (
    <ActivationPlot
      curve={curve}
      input={spread?.input}
      output={spread?.output}
      label={`The curve of ${kind}; below it how what comes in is spread, beside it what goes out. ${spoken}`.trim()}
      caption={
        <span className={styles.both}>
          {deadCount && deadCount.dead > 0 && <span>{`${formatCount(deadCount.dead)} dead`}</span>}
          <span>{stuck}</span>
          {deadCount?.dead === 0 && <span>0 dead</span>}
        </span>
      }
    />
  );
});
LiveActivation.displayName = 'LiveActivation';

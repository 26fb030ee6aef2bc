/** The curve of an activation, and how what comes in and what goes out is spread in the batch of the next step. */
import { memo, useCallback } from 'react';
import { curveOf } from '../../network/curves.ts';
import { deadWords, stuckWords } from '../../stores/run/insideWords.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { ActivationPlot } from '../../ui/pictures/ActivationPlot.tsx';
import type { PictureProps } from './cardProps.ts';
import styles from './LiveActivation.module.css';
import { messages } from './lateMessages.ts';

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
      label={[messages.curve(kind), spoken].join(' ').trim()}
      caption={
        <span className={styles.both}>
          {deadCount && deadCount.dead > 0 && <span>{messages.dead(deadCount.dead)}</span>}
          <span>{stuck}</span>
          {deadCount?.dead === 0 && <span>{messages.dead(0)}</span>}
        </span>
      }
    />
  );
});
LiveActivation.displayName = 'LiveActivation';

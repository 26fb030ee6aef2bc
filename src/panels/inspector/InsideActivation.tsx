/** An activation at work on the batch of the next step, and how much of it is stuck. Store in. */
import { useCallback } from 'react';
import { curveOf } from '../../network/curves.ts';
import type { NetworkNode } from '../../network/document.ts';
import { deadWords, stuckWords } from '../../stores/run/insideWords.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { ActivationPlot } from '../../ui/pictures/ActivationPlot.tsx';
import { Inside } from './Inside.tsx';
import { messages } from './lateMessages.ts';

export function InsideActivation({ node: { id, kind, params } }: { readonly node: NetworkNode }) {
  const curve = useCallback((xs: readonly number[]) => curveOf(kind, params, xs) ?? [], [kind, params]);
  const isTrained = useRun(({ plan }) => plan?.spec.layers.some((layer) => layer.id === id && layer.kind === kind) ?? false);
  const spread = useView('activations')?.get(id);
  const dead = useView('deadNeurons')?.find(({ node }) => node === id);
  if (!spread || !isTrained) return null;
  const counts = [stuckWords(spread), dead && deadWords(dead)].filter(Boolean).join(' · ');
  const { title, says, cut, dead: deadMeans, saturated, label } = messages.activation;
  const rule = [says, cut, dead && deadMeans, spread.saturated !== undefined && saturated].filter(Boolean).join(' ');
  return (
    <Inside title={title} says={rule}>
      <ActivationPlot
        curve={curve}
        input={spread.input}
        output={spread.output}
        height={104}
        label={label(id, counts)}
        caption={<span>{counts}</span>}
        hasKeys
      />
    </Inside>
  );
}

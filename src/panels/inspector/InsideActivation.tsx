/** An activation at work on the batch of the next step, and how much of it is stuck. Store in. */
import { useCallback } from 'react';
import { curveOf } from '../../network/curves.ts';
import type { NetworkNode } from '../../network/document.ts';
import { deadWords, stuckWords } from '../../stores/run/insideWords.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { ActivationPlot } from '../../ui/pictures/ActivationPlot.tsx';
import { Inside } from './Inside.tsx';

const SAYS = 'The bars below the curve are what comes in, those beside it what goes out, in the batch of the next step.';
const CUT = 'A bar far above all others is cut off.';
const DEAD = 'A unit is dead when it gives 0 for each of 128 samples.';
const SATURATED = 'Saturated: further than 0.95 of its range from the middle, where the curve is almost level.';

export function InsideActivation({ node: { id, kind, params } }: { readonly node: NetworkNode }) {
  const curve = useCallback((xs: readonly number[]) => curveOf(kind, params, xs) ?? [], [kind, params]);
  const isTrained = useRun(({ plan }) => plan?.spec.layers.some((layer) => layer.id === id && layer.kind === kind) ?? false);
  const spread = useView('activations')?.get(id);
  const dead = useView('deadNeurons')?.find(({ node }) => node === id);
  if (!spread || !isTrained) return null;
  const counts = [stuckWords(spread), dead && deadWords(dead)].filter(Boolean).join(' · ');
  const rule = [SAYS, CUT, dead && DEAD, spread.saturated !== undefined && SATURATED].filter(Boolean).join(' ');
  return (
    <Inside title="What passes through" says={rule}>
      <ActivationPlot
        curve={curve}
        input={spread.input}
        output={spread.output}
        height={104}
        label={`What goes through ${id}. ${counts}`.trim()}
        caption={<span>{counts}</span>}
        hasKeys
      />
    </Inside>
  );
}

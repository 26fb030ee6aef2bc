/** How large each layer's gradient is, or its update beside its weight: vanishing and exploding can be seen happening. Store in. */
import { useMemo } from 'react';
import { TensorLines } from '../../charts/TensorLines.tsx';
import { type PaneSettings, setPane, usePanes } from '../../stores/panes.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import { gradientRows, weightNames } from './gradientRows.ts';
import styles from './LiveLoss.module.css';
import { type RunSteps, runSteps, sameEnd } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';

interface GradientsView extends RunSteps {
  readonly gradients: ReadonlyMap<string, readonly { readonly step: number; readonly norm: number; readonly updateRatio: number }[]>;
}

const GRADIENTS: LivePart<GradientsView> = {
  pick: (metrics) => ({ ...runSteps(metrics), gradients: metrics.gradients }),
  same: (a, b) => a.lastStep === b.lastStep && sameEnd(firstOf(a), firstOf(b)),
};
const firstOf = ({ gradients }: GradientsView) => [...gradients.values()][0] ?? [];

/** What each figure is called, and what it means where it is 0 for all weights. */
const FIGURES = {
  norm: { title: 'Gradient norm', zeros: 'The gradient of every weight is 0, at each moment that was looked at.' },
  updateRatio: { title: 'Update / weight', zeros: 'No step moved any weight, at each moment that was looked at.' },
} as const satisfies { readonly [F in PaneSettings['gradients']]: object };

/** Where a network learns well, as Andrej Karpathy teaches it: https://github.com/karpathy/nn-zero-to-hero, makemore part 3. */
const USUAL = { from: 5e-4, to: 2e-3, words: 'usual, around 1e-3' };

export function LiveGradients() {
  const figure = usePanes(({ settings }) => settings.gradients);
  useView('gradients');
  const spec = useRun(({ plan }) => plan?.spec);
  const names = useMemo(() => (spec ? weightNames(spec) : []), [spec]);
  const [ref, { gradients, lastStep, stepsPerEpoch }] = useLivePart(GRADIENTS);
  const rows = useMemo(() => gradientRows(gradients, names, figure), [gradients, names, figure]);
  return (
    <div ref={ref} className={styles.chart}>
      <TensorLines
        {...FIGURES[figure]}
        names={names}
        rows={rows}
        {...(figure === 'updateRatio' ? { usual: USUAL } : {})}
        lastStep={lastStep}
        stepsPerEpoch={stepsPerEpoch}
        empty="Press Train: how large each weight’s gradient is appears here."
        actions={
          <Button
            variant="quiet"
            className={styles.scale}
            pressed={figure === 'updateRatio'}
            aria-label="Ratio of update to weight"
            title="How far a step moves each weight, by the weight’s own size: norms of the update and of the weight, divided"
            onClick={() => setPane({ gradients: figure === 'norm' ? 'updateRatio' : 'norm' })}
          >
            ratio
          </Button>
        }
      />
    </div>
  );
}

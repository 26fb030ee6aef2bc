/** How large each layer's gradient is, or its update beside its weight: vanishing and exploding can be seen happening. Store in. */
import { useMemo } from 'react';
import { TensorLines } from '../../charts/TensorLines.tsx';
import { setPane, usePanes } from '../../stores/panes.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { Button } from '../../ui/Button.tsx';
import { gradientRows, weightNames } from './gradientRows.ts';
import styles from './LiveLoss.module.css';
import { messages } from './lateMessages.ts';
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

/** Where a network learns well, as Andrej Karpathy teaches it: https://github.com/karpathy/nn-zero-to-hero, makemore part 3. */
const USUAL = { from: 5e-4, to: 2e-3 };

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
        {...messages.gradients[figure]}
        names={names}
        rows={rows}
        {...(figure === 'updateRatio' ? { usual: { ...USUAL, words: messages.gradients.usual } } : {})}
        lastStep={lastStep}
        stepsPerEpoch={stepsPerEpoch}
        empty={messages.gradients.empty}
        actions={
          <Button
            variant="quiet"
            className={styles.scale}
            pressed={figure === 'updateRatio'}
            aria-label={messages.gradients.ratioName}
            title={messages.gradients.ratioSays}
            onClick={() => setPane({ gradients: figure === 'norm' ? 'updateRatio' : 'norm' })}
          >
            {messages.gradients.ratio}
          </Button>
        }
      />
    </div>
  );
}

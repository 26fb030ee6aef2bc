/** An activation's figure over time: how much of what it gives is stuck, or from where to where that goes. Store in. */
import { useMemo } from 'react';
import { ParameterLines } from '../../charts/ParameterLines.tsx';
import type { Layer } from '../../network/read/spec.ts';
import type { ActivationRow } from '../../stores/run/metrics.ts';
import { useView } from '../../stores/run/useRun.ts';
import type { LrMark } from '../../training/shared/protocol.ts';
import { activationFigure, figureRows } from './activationRows.ts';
import styles from './LiveParameters.module.css';
import { messages } from './lateMessages.ts';
import { type RunSteps, runSteps, sameEnd } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';

interface ActivationView extends RunSteps {
  readonly samples: readonly ActivationRow[];
  readonly marks: readonly LrMark[];
}

const NO_ROWS: readonly ActivationRow[] = [];

export function ActivationLines({ layer }: { readonly layer: Layer }) {
  const { id } = layer;
  useView('activations');
  const part = useMemo<LivePart<ActivationView>>(
    () => ({
      pick: (metrics) => ({ ...runSteps(metrics), samples: metrics.activations.get(id) ?? NO_ROWS, marks: metrics.marks }),
      same: (a, b) => a.lastStep === b.lastStep && sameEnd(a.samples, b.samples) && sameEnd(a.marks, b.marks),
    }),
    [id],
  );
  const [ref, { samples, ...run }] = useLivePart(part);
  const figure = useMemo(() => activationFigure(layer), [layer]);
  const rows = useMemo(() => figureRows(figure, samples), [figure, samples]);
  return (
    <div className={styles.parameters}>
      <div className={styles.head}>
        <h3>
          <span>{id}</span>
          <span className={styles.sampled} title={messages.activation.says}>
            {messages.sampled}
          </span>
        </h3>
      </div>
      <div ref={ref} className={styles.figure}>
        <ParameterLines title={figure.title} names={figure.names} rows={rows} {...run} empty={messages.activation.empty} />
      </div>
    </div>
  );
}

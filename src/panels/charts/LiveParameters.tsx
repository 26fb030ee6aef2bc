/** How the parameters move: a chart for each tensor, or in a small network a line for each number. Store in. */
import { memo, useMemo } from 'react';
import { Legend } from '../../charts/Legend.tsx';
import { ParameterChart, parameterLegend } from '../../charts/ParameterChart.tsx';
import { ParameterLines } from '../../charts/ParameterLines.tsx';
import { type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { MetricsState, QuantileRow } from '../../stores/run/metrics.ts';
import { useRun } from '../../stores/run/useRun.ts';
import type { LrMark } from '../../training/shared/protocol.ts';
import styles from './LiveParameters.module.css';
import { hasFewParameters, type ParameterRow, parameterNames, parameterRows } from './parameterRows.ts';
import { useIsSeen } from './useIsSeen.ts';
import { type LivePart, sameEnd, useLiveMetrics } from './useLiveMetrics.ts';

/** Once a second is enough to see a spread move. */
const PACE = 1000;

export function LiveParameters() {
  const spec = useRun(({ plan }) => plan?.spec);
  if (spec && hasFewParameters(spec)) return <Lines spec={spec} />;
  const names = spec ? parametersOf(spec).map(({ name }) => name) : [];
  return (
    <div className={styles.parameters}>
      <div className={styles.head}>
        <h3>Parameters</h3>
        <Legend entries={parameterLegend()} />
      </div>
      {names.length === 0 ? (
        <p className={styles.empty}>Every weight and bias of the network gets a chart here.</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.grid} aria-label="Parameters, tensor by tensor" tabIndex={0}>
          {names.map((name) => (
            <TensorChart key={name} name={name} />
          ))}
        </section>
      )}
    </div>
  );
}

interface TensorView {
  readonly rows: readonly QuantileRow[];
  readonly stepsPerEpoch: number;
}

const NO_ROWS: readonly QuantileRow[] = [];

const TensorChart = memo(function TensorChart({ name }: { readonly name: string }) {
  const [ref, isSeen] = useIsSeen<HTMLDivElement>();
  const part = useMemo<LivePart<TensorView>>(
    () => ({
      pick: ({ tensors, stepsPerEpoch }) => ({ rows: tensors.get(name)?.rows ?? NO_ROWS, stepsPerEpoch }),
      same: (a, b) => sameEnd(a.rows, b.rows),
      pace: PACE,
    }),
    [name],
  );
  const view = useLiveMetrics(part, isSeen);
  return (
    <div ref={ref} className={styles.tensor}>
      <ParameterChart name={name} {...view} small empty="" />
    </div>
  );
});

interface LinesView {
  readonly rows: readonly ParameterRow[];
  readonly marks: readonly LrMark[];
  readonly stepsPerEpoch: number;
}

function Lines({ spec }: { readonly spec: NetworkSpec }) {
  const [ref, isSeen] = useIsSeen<HTMLDivElement>();
  const part = useMemo<LivePart<LinesView>>(
    () => ({
      pick: ({ tensors, marks, stepsPerEpoch }: MetricsState) => ({ rows: parameterRows(spec, tensors), marks, stepsPerEpoch }),
      same: (a, b) => sameEnd(a.rows, b.rows) && sameEnd(a.marks, b.marks),
      pace: PACE,
    }),
    [spec],
  );
  const names = useMemo(() => parameterNames(spec), [spec]);
  const view = useLiveMetrics(part, isSeen);
  return (
    <div ref={ref} className={styles.parameters}>
      <ParameterLines names={names} {...view} />
    </div>
  );
}

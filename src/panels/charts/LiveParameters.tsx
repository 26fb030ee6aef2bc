/** How the parameters move: a chart for each tensor, or in a small network a line for each number. Store in. */
import { type ComponentType, memo, useMemo } from 'react';
import { HistogramMap } from '../../charts/HistogramMap.tsx';
import { Legend } from '../../charts/Legend.tsx';
import { ParameterChart, type ParameterChartProps, parameterLegend } from '../../charts/ParameterChart.tsx';
import { ParameterLines } from '../../charts/ParameterLines.tsx';
import type { VectorBucket } from '../../lib/thinVectors.ts';
import { isActivation } from '../../network/kinds.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { useDocument } from '../../stores/document/document.ts';
import { setPane, usePanes } from '../../stores/panes.ts';
import { usePins } from '../../stores/pins.ts';
import type { MetricsState, QuantileRow } from '../../stores/run/metrics.ts';
import { useRun } from '../../stores/run/useRun.ts';
import type { LrMark } from '../../training/shared/protocol.ts';
import { tellsEveryStep } from '../../training/shared/stepValues.ts';
import { Button } from '../../ui/Button.tsx';
import { ActivationLines } from './ActivationLines.tsx';
import styles from './LiveParameters.module.css';
import { messages } from './lateMessages.ts';
import { PinnedLines } from './PinnedLines.tsx';
import { hasFewParameters, parameterNames, spreadOf, type TensorPlace, tensorPlaces } from './parameterRows.ts';
import { pinName } from './pinNames.ts';
import { type RunSteps, runSteps, sameEnd } from './runCurves.ts';
import { type LivePart, useLivePart } from './useLivePart.ts';

export function LiveParameters() {
  const spec = useRun(({ plan }) => plan?.spec);
  const selected = useDocument(({ selectedNodes }) => (selectedNodes.size === 1 ? [...selectedNodes][0] : undefined));
  const kind = usePanes(({ settings }) => settings.parameters);
  const all = useMemo(() => (spec ? tensorPlaces(spec) : []), [spec]);
  // A node that is selected has the pane for itself.
  const own = useMemo(() => all.filter(({ name }) => name.startsWith(`${selected}.`)), [all, selected]);
  const places = own.length > 0 ? own : all;
  const allPins = usePins((state) => state.pins);
  const pins = useMemo(() => allPins.filter((one) => spec && pinName(spec, one) !== undefined), [allPins, spec]);
  const activation = spec?.layers.find(({ id, kind: ofKind }) => id === selected && isActivation(ofKind));
  if (activation) return <ActivationLines key={activation.id} layer={activation} />;
  if (spec && hasFewParameters(spec)) return <Lines spec={spec} />;
  const isWhole = spec !== undefined && tellsEveryStep(spec);
  return (
    <div className={styles.parameters}>
      <div className={styles.head}>
        <h3>
          <span>{own.length > 0 ? selected : messages.panes.parameters}</span>
          {places.length > 0 && (!isWhole || kind === 'histograms') && (
            <span className={styles.sampled} title={messages.sampledSays}>
              {messages.sampled}
            </span>
          )}
        </h3>
        {kind === 'bands' && <Legend entries={parameterLegend()} />}
        <Button
          variant="quiet"
          className={styles.kind}
          pressed={kind === 'histograms'}
          title={messages.parameters.histogramsSays}
          onClick={() => setPane({ parameters: kind === 'bands' ? 'histograms' : 'bands' })}
        >
          {messages.parameters.histograms}
        </Button>
      </div>
      {places.length === 0 ? (
        <p className={styles.empty}>{messages.parameters.empty}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        <section className={styles.grid} aria-label={messages.parameters.byTensor} tabIndex={0}>
          {spec && pins.length > 0 && <PinnedLines spec={spec} pins={pins} />}
          {places.map((place) => (
            <TensorChart
              key={place.name}
              place={place}
              isWhole={isWhole && kind === 'bands'}
              Chart={kind === 'bands' ? ParameterChart : HistogramMap}
            />
          ))}
        </section>
      )}
    </div>
  );
}

interface TensorView extends RunSteps {
  /** The moments that were looked at, where not every step is told. */
  readonly samples: readonly QuantileRow[];
  readonly values: readonly VectorBucket[];
}

const NO_ROWS: readonly QuantileRow[] = [];

interface TensorChartProps {
  readonly place: TensorPlace;
  readonly isWhole: boolean;
  readonly Chart: ComponentType<ParameterChartProps>;
}

const TensorChart = memo(function TensorChart({ place, isWhole, Chart }: TensorChartProps) {
  const { name, from, to } = place;
  const part = useMemo<LivePart<TensorView>>(
    () => ({
      pick: (metrics) => ({ ...runSteps(metrics), samples: metrics.tensors.get(name) ?? NO_ROWS, values: metrics.values }),
      same: (a, b) => a.lastStep === b.lastStep && sameEnd(a.samples, b.samples) && a.values.length === b.values.length,
    }),
    [name],
  );
  const [ref, { samples, values, lastStep, stepsPerEpoch }] = useLivePart(part);
  const spread = useMemo(() => spreadOf(from, to), [from, to]);
  const rows = useMemo(() => (isWhole ? values.map((bucket) => spread(bucket)) : samples), [isWhole, samples, values, spread]);
  return (
    <div ref={ref} className={styles.tensor}>
      <Chart name={name} rows={rows} lastStep={lastStep} stepsPerEpoch={stepsPerEpoch} small empty="" />
    </div>
  );
});

interface LinesView extends RunSteps {
  readonly rows: readonly VectorBucket[];
  readonly marks: readonly LrMark[];
}

const LINES: LivePart<LinesView> = {
  pick: (metrics: MetricsState) => ({ ...runSteps(metrics), rows: metrics.values, marks: metrics.marks }),
  same: (a, b) => a.lastStep === b.lastStep && a.rows.length === b.rows.length && sameEnd(a.marks, b.marks),
};

function Lines({ spec }: { readonly spec: NetworkSpec }) {
  const names = useMemo(() => parameterNames(spec), [spec]);
  const [ref, view] = useLivePart(LINES);
  return (
    <div ref={ref} className={styles.parameters}>
      <ParameterLines names={names} {...view} />
    </div>
  );
}

/** The loss of one sample over what is predicted for it, where the network's prediction stands on it, and other losses beside it. Store in. */
import { useState } from 'react';
import { LossShapeChart } from '../../charts/LossShapeChart.tsx';
import { steadyRange } from '../../charts/planeFrame.ts';
import { formatNumber } from '../../lib/numbers.ts';
import { defaultParams } from '../../network/kinds.ts';
import { isNumberLoss, lossSlope, lossValue, type NumberLossKind } from '../../network/lossValues.ts';
import type { LossSpec } from '../../network/read/spec.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import type { Predictions } from '../../training/shared/plotViews.ts';
import { FieldInput } from '../../ui/fields/FieldInput.tsx';
import styles from './LiveLossShape.module.css';
import { messages } from './lateMessages.ts';

/** What a network's own loss is seen beside. */
const BESIDE: readonly NumberLossKind[] = ['L1Loss', 'MSELoss', 'SmoothL1Loss'];

export const LiveLossShape = () => <LossShape isLarge={false} />;
export const LargeLossShape = () => <LossShape isLarge />;

function LossShape({ isLarge }: { readonly isLarge: boolean }) {
  const loss = useRun(({ plan }) => plan?.spec.loss);
  const predictions = useView('predictions');
  const [chosen, choose] = useState(1);
  const isOffered = loss !== undefined && isNumberLoss(loss.kind);
  const count = predictions ? predictions.output.length : 0;
  const place = Math.min(chosen, count) - 1;
  const yTrue = predictions?.target[place];
  const yPred = predictions?.output[place];
  if (!isOffered || !predictions || yTrue === undefined || yPred === undefined || !Number.isFinite(yPred))
    return (
      <div className={styles.pane}>
        <div className={styles.chart}>
          <LossShapeChart
            title={messages.panes.lossShape}
            curves={[]}
            yTrue={0}
            yPred={0}
            slope={0}
            range={[0, 1]}
            empty={emptyWords(loss, yPred)}
          />
        </div>
      </div>
    );
  const { kind, params } = loss;
  const slope = lossSlope(kind as NumberLossKind, params as never, yPred, yTrue);
  const value = lossValue(kind as NumberLossKind, params as never, yPred, yTrue);
  return (
    <div className={styles.pane}>
      <div className={styles.chart}>
        <LossShapeChart
          title={messages.panes.lossShape}
          curves={curvesOf(loss, yTrue)}
          yTrue={yTrue}
          yPred={yPred}
          slope={slope}
          range={steadyRange(Math.min(yTrue, yPred), Math.max(yTrue, yPred))}
          actions={
            count > 1 && (
              <FieldInput
                label={predictions.width > 1 ? messages.lossShape.numberOfBatch : messages.lossShape.sampleOfBatch}
                hideLabel
                field={{ type: 'integer', min: 1, max: count, default: 1 }}
                value={place + 1}
                onCommit={choose}
              />
            )
          }
        />
      </div>
      <p className={styles.says}>
        <span>{`${sampleWords(predictions, place)}: y = ${formatNumber(yTrue)}, ŷ = ${formatNumber(yPred)}, L = ${formatNumber(value)}, `}</span>
        <strong>{`∂L/∂ŷ = ${formatNumber(slope)}`}</strong>
      </p>
      {isLarge && <p className={styles.says}>{`${meanWords(predictions)} ${besideWords(kind)}`}</p>}
    </div>
  );
}

const emptyWords = (loss: LossSpec | undefined, yPred: number | undefined): string => {
  if (!loss) return messages.lossShape.noNetwork;
  if (!isNumberLoss(loss.kind)) return messages.lossShape.notOfNumbers;
  return yPred === undefined ? messages.lossShape.noPrediction : messages.lossShape.notFinite;
};

/** The network's own loss first, then others, with their usual arguments. */
function curvesOf({ kind, params }: LossSpec, yTrue: number) {
  const curve = (of: NumberLossKind, given: object) => ({
    name: of.replace(/Loss$/, ''),
    of: (yPred: number) => lossValue(of, given as never, yPred, yTrue),
  });
  return [
    curve(kind as NumberLossKind, params),
    ...BESIDE.filter((other) => other !== kind).map((other) => curve(other, defaultParams(other))),
  ];
}

/** Which others are drawn, with which arguments. */
function besideWords(own: string): string {
  const others = BESIDE.filter((kind) => kind !== own).map((kind) => {
    const given = Object.entries(defaultParams(kind)).map(([name, value]) => `${name}=${value}`);
    return `${kind}(${given.join(', ')})`;
  });
  return messages.lossShape.beside(others.join(', '));
}

/** Which of the batch's numbers it is. */
function sampleWords({ samples, width, step, size }: Predictions, place: number): string {
  const words = messages.lossShape;
  const sample = Math.floor(place / width) + 1;
  if (size === 1) return words.step(step);
  return width > 1 ? words.sampleOutput(sample, samples.length, place % width, step) : words.sample(sample, samples.length, step);
}

function meanWords({ samples, size, width }: Predictions): string {
  const numbers = size * width;
  if (numbers === 1) return messages.lossShape.oneNumber;
  const mean = messages.lossShape.mean(numbers);
  return samples.length < size ? `${mean} ${messages.lossShape.firstOnes(samples.length)}` : mean;
}

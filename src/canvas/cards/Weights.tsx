/** The parameters of a Linear as they are now: every number where there are few, else a histogram, and pictures where it sees pixels. */
import { memo } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import styles from './Card.module.css';
import { matrixRows } from './matrixRows.ts';
import { useTensor } from './useNode.ts';

/** Pictures in one row of the card. */
const COLUMNS = 5;

export interface WeightsProps {
  readonly id: NodeId;
  /** The shape of the weight as the network is drawn now. */
  readonly shape: string;
}

export const Weights = memo(({ id, shape }: WeightsProps) => {
  const summary = useTensor(({ parameters }) => parameters, `${id}.weight`);
  const pictures = useTensor((views) => views.pictures, `${id}.weight`);
  const weight = useTensor(({ values }) => values, `${id}.weight`);
  const bias = useTensor(({ values }) => values, `${id}.bias`);
  const trained = useRun(({ plan }) => plan?.spec.layers.find((layer) => layer.id === id)?.parameters[0]?.shape);
  if (weight && trained) return <Numbers weight={weight} bias={bias} inputs={trained[1] ?? 1} />;
  if (!summary || !trained) return <div className={styles.unseen}>no weights yet</div>;
  const [min, , , , , , max] = summary.quantiles;
  const caption = formatShape(trained) === shape ? 'weights' : 'of the last run';
  return (
    <div className={styles.weights}>
      {pictures && <Pictures pictures={pictures} />}
      <Histogram counts={summary.histogram} min={min} max={max} accent="linear" height={36} caption={caption} />
    </div>
  );
});
Weights.displayName = 'Weights';

const Pictures = ({ pictures }: { readonly pictures: Float32Array }) => (
  <PixelGrid
    pixels={pictures}
    colors="diverging"
    columns={COLUMNS}
    label="Weights of the first neurons, a picture each: red below 0, blue above"
  />
);

interface NumbersProps {
  readonly weight: Float32Array;
  readonly bias: Float32Array | undefined;
  readonly inputs: number;
}

/** As `print(layer.weight)` has them: a line a neuron. */
function Numbers({ weight, bias, inputs }: NumbersProps) {
  return (
    <dl className={styles.numbers}>
      <div>
        <dt>weight</dt>
        <dd>{matrixRows(weight, inputs)}</dd>
      </div>
      {bias && (
        <div>
          <dt>bias</dt>
          <dd>{matrixRows(bias, bias.length)}</dd>
        </div>
      )}
    </dl>
  );
}

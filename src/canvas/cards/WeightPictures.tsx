/** The parameters of a Linear as they are now: every number where there are few, else a histogram, and pictures where it sees pixels. */
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import { weightShape } from '../nodeWords.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { movedRows } from './matrixRows.ts';
import { StepWords } from './StepWords.tsx';
import { useWords } from './useNode.ts';

/** Pictures in one row of the card. */
const COLUMNS = 5;

/** The shape of a Linear's weight in the run, [out_features, in_features]; undefined where the run has no such node. */
const useTrainedShape = (id: NodeId): readonly number[] | undefined =>
  useRun(({ plan }) => plan?.spec.layers.find((layer) => layer.id === id)?.parameters[0]?.shape);

/** As `print(layer.weight)` has them: a line a neuron. */
export function WeightNumbers({ node, data, before }: PictureProps<'values'>) {
  const trained = useTrainedShape(node.id);
  const [weight, bias] = ['weight', 'bias'].map((name) => data?.get(`${node.id}.${name}`));
  const [weightBefore, biasBefore] = ['weight', 'bias'].map((name) => before?.get(`${node.id}.${name}`));
  if (!weight || !trained) return null;
  return (
    <div>
      {weightBefore && <StepWords />}
      <dl className={styles.numbers} translate="no">
        <div>
          <dt>weight</dt>
          <dd>{movedRows(weightBefore, weight, trained[1] ?? 1)}</dd>
        </div>
        {bias && (
          <div>
            <dt>bias</dt>
            <dd>{movedRows(biasBefore, bias, bias.length)}</dd>
          </div>
        )}
      </dl>
    </div>
  );
}

export function WeightPixels({ node, data }: PictureProps<'pictures'>) {
  const pixels = data?.get(`${node.id}.weight`);
  if (!pixels) return null;
  return (
    <PixelGrid
      pixels={pixels}
      colors="diverging"
      columns={COLUMNS}
      label="Weights of the first neurons, a picture each: red below 0, blue above"
    />
  );
}

/** Where every number is shown, their histogram says nothing more. */
export function WeightHistogram({ node, data, views }: PictureProps<'parameters'>) {
  const drawn = useWords(node.id, (one, { shapes }) => weightShape(one, shapes));
  const trained = useTrainedShape(node.id);
  const summary = data?.get(`${node.id}.weight`);
  if (views.values?.has(`${node.id}.weight`)) return null;
  if (!summary || !trained) return <div className={styles.unseen}>no weights yet</div>;
  const [min, , , , , , max] = summary.quantiles;
  const caption = formatShape(trained) === drawn ? 'weights' : 'of the last run';
  return <Histogram counts={summary.histogram} min={min} max={max} accent="linear" height={36} caption={caption} />;
}

/** The parameters of a Linear as they are now: every number where there are few, else a histogram, and pictures where it sees pixels. */
import { useMemo } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { spreadOf } from '../../stores/run/insideWords.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { NeuronDiagram } from '../../ui/pictures/NeuronDiagram.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { weightShape } from '../nodeWords.ts';
import styles from './Card.module.css';
import type { PictureProps } from './cardProps.ts';
import { movedNumber, movedRows } from './matrixRows.ts';
import { StepWords } from './StepWords.tsx';
import { useWords } from './useNode.ts';

/** Pictures in one row of the card. */
const COLUMNS = 5;

/** The shape of a Linear's weight in the run, [out_features, in_features]; undefined where the run has no such node. */
const useTrainedShape = (id: NodeId): readonly number[] | undefined =>
  useRun(({ plan }) => plan?.spec.layers.find((layer) => layer.id === id)?.parameters[0]?.shape);

/** Every number on its line; read out as `print(layer.weight)` has them, a line a neuron. */
export function WeightNumbers({ node, data, before }: PictureProps<'values'>) {
  const trained = useTrainedShape(node.id);
  const [weight, bias] = ['weight', 'bias'].map((name) => data?.get(`${node.id}.${name}`));
  const [weightBefore, biasBefore] = ['weight', 'bias'].map((name) => before?.get(`${node.id}.${name}`));
  if (!weight || !trained) return null;
  const [outputs = 1, inputs = 1] = trained;
  const numbers = { weight: [weightBefore, weight], bias: [biasBefore, bias] } as const;
  const written = (name: 'weight' | 'bias', place: number) => {
    const [was, is] = numbers[name].map((values) => values?.[place]);
    return is === undefined ? '' : movedNumber(was, is);
  };
  return (
    <div translate="no">
      {weightBefore ? <StepWords /> : <p className={styles.unseen}>{KEY}</p>}
      <NeuronDiagram outputs={outputs} inputs={inputs} weight={weight} bias={bias} written={written} />
      <VisuallyHidden>
        <span>{`weight ${movedRows(weightBefore, weight, inputs)} `}</span>
        {bias && <span>{`bias ${movedRows(biasBefore, bias, bias.length)}`}</span>}
      </VisuallyHidden>
    </div>
  );
}

/** How the lines are read. */
const KEY = 'dashed: below 0 · square: bias';

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
export function WeightHistogram({ node, data, start, views }: PictureProps<'parameters'>) {
  const drawn = useWords(node.id, (one, { shapes }) => weightShape(one, shapes));
  const trained = useTrainedShape(node.id);
  const summary = data?.get(`${node.id}.weight`);
  const first = start?.data?.get(`${node.id}.weight`);
  const now = useMemo(() => summary && spreadOf(summary), [summary]);
  const outline = useMemo(
    () => (first && start && first !== summary ? { spread: spreadOf(first), name: start.name } : undefined),
    [first, start, summary],
  );
  if (views.values?.has(`${node.id}.weight`)) return null;
  if (!now || !trained) return <div className={`${styles.unseen} ${styles.noWeights}`}>no weights yet</div>;
  const caption = formatShape(trained) === drawn ? 'weights' : 'of the last run';
  return <Histogram now={now} start={outline} accent="linear" things="weights" caption={caption} />;
}

/** The parameters of a Linear with many numbers as they are now: a histogram, and pictures where it sees pixels. */
import { useMemo } from 'react';
import { formatShape } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { weightShape } from '../../network/drawing/words.ts';
import { spreadOf } from '../../stores/run/insideWords.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Histogram } from '../../ui/pictures/Histogram.tsx';
import { PixelGrid } from '../../ui/pictures/PixelGrid.tsx';
import { useBeatOnLinear } from './beatOnCard.ts';
import type { PictureProps } from './cardProps.ts';
import { messages } from './lateMessages.ts';
import { NoWeights, useIsSmall } from './picturePlaces.tsx';
import { useWords } from './useNode.ts';

/** Pictures in one row of the card. */
const COLUMNS = 5;

/** The shape of a Linear's weight in the run, [out_features, in_features]; undefined where the run has no such node. */
const useTrainedShape = (id: NodeId): readonly number[] | undefined =>
  useRun(({ plan }) => plan?.spec.layers.find((layer) => layer.id === id)?.parameters[0]?.shape);

export function WeightPixels({ node, data }: PictureProps<'pictures'>) {
  const pixels = data?.get(`${node.id}.weight`);
  if (!pixels) return null;
  return <PixelGrid pixels={pixels} colors="diverging" columns={COLUMNS} label={messages.firstWeights} />;
}

/** Where every number is shown, their histogram says nothing more. */
export function WeightHistogram({ node, data, start }: PictureProps<'parameters'>) {
  const isSmall = useIsSmall();
  const drawn = useWords(node.id, (one, { shapes }) => weightShape(one, shapes));
  const trained = useTrainedShape(node.id);
  const summary = data?.get(`${node.id}.weight`);
  const first = start?.data?.get(`${node.id}.weight`);
  const now = useMemo(() => summary && spreadOf(summary), [summary]);
  const outline = useMemo(
    () => (first && start && first !== summary ? { spread: spreadOf(first), name: start.name } : undefined),
    [first, start, summary],
  );
  const beat = useBeatOnLinear(node.id);
  if (isSmall) return null;
  if (!now || !trained) return <NoWeights />;
  const caption = formatShape(trained) === drawn ? (beat?.brief ?? messages.weights) : messages.ofLastRun;
  return <Histogram now={now} start={outline} accent="linear" things={messages.weights} caption={caption} />;
}

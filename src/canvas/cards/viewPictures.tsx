/** What draws each view of a run on the cards, a row each: a new view finds its place here. */
import { type ComponentType, memo, useMemo } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { type Family, KINDS, type Kind } from '../../network/kinds.ts';
import { startName } from '../../stores/run/insideWords.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useMetrics, useRun, useView } from '../../stores/run/useRun.ts';
import type { ViewName } from '../../training/shared/views.ts';
import type { PictureProps } from './cardProps.ts';
import { latePicture } from './latePicture.tsx';
import { ActivationPlace, BatchPlace, ClassesPlace, HistogramPlace, NumbersPlace, PointsPlace } from './picturePlaces.tsx';

/** `on`: the kind or the families on whose cards it is drawn; a view without a picture there is told by the hints in words, or drawn in a pane of its own. */
type ViewPicture<V extends ViewName> =
  | { readonly on: Kind | Family | readonly Family[]; readonly Picture: ComponentType<PictureProps<V>> }
  | { readonly on: 'hints' | 'pane' };

const VIEW_PICTURES: { readonly [V in ViewName]: ViewPicture<V> } = {
  values: { on: 'Linear', Picture: latePicture('values', NumbersPlace) },
  pictures: { on: 'Linear', Picture: latePicture('pictures') },
  parameters: { on: 'Linear', Picture: latePicture('parameters', HistogramPlace) },
  curve: { on: 'Dataset', Picture: latePicture('curve', PointsPlace) },
  outputs: { on: 'loss', Picture: latePicture('outputs') },
  deadNeurons: { on: 'hints' },
  activations: { on: 'activation', Picture: latePicture('activations', ActivationPlace) },
  flow: { on: 'pane' },
  classLosses: { on: 'CrossEntropyLoss', Picture: latePicture('classLosses', ClassesPlace) },
  batch: { on: 'Dataset', Picture: latePicture('batch', BatchPlace) },
  units: { on: 'pane' },
  matrix: { on: 'pane' },
  gradients: { on: 'pane' },
  drawing: { on: ['linear', 'activation'], Picture: latePicture('drawing') },
  samples: { on: 'pane' },
  pinned: { on: 'pane' },
  answers: { on: 'pane' },
  beats: { on: 'pane' },
  predictions: { on: 'pane' },
  pieces: { on: 'pane' },
  printed: { on: 'pane' },
  landscape: { on: 'pane' },
};

const VIEW_NAMES = Object.keys(VIEW_PICTURES) as readonly ViewName[];

/** The pictures of the run on a node's card, in the order of the table. */
export const ViewPictures = memo(({ node }: { readonly node: NetworkNode }) =>
  VIEW_NAMES.filter((name) => [VIEW_PICTURES[name].on].flat().some((on) => on === node.kind || on === KINDS[node.kind].family)).map(
    (name) => <View key={name} name={name} node={node} />,
  ),
);
ViewPictures.displayName = 'ViewPictures';

function View({ name, node }: { readonly name: ViewName; readonly node: NetworkNode }) {
  const data = useView(name);
  // What single steps do is read at rest: in mid-run it would flicker.
  const isResting = useRun(({ phase }) => !isRunning(phase));
  const before = useMetrics((metrics) => (isResting ? metrics.before?.views[name] : undefined));
  const first = useMetrics((metrics) => metrics.start);
  const start = useMemo(() => first && { data: first.views[name], name: startName(first.step) }, [first, name]);
  const row = VIEW_PICTURES[name] as ViewPicture<typeof name>;
  if (!('Picture' in row)) return null;
  const Picture = row.Picture as ComponentType<PictureProps<typeof name>>;
  return <Picture node={node} data={data} before={before} start={start} />;
}

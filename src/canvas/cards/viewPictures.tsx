/** What draws each view of a run on the cards, a row each: a new view finds its place here. */
import { type ComponentType, memo } from 'react';
import type { NetworkNode } from '../../network/document.ts';
import { type Family, KINDS, type Kind } from '../../network/kinds.ts';
import { isRunning } from '../../stores/run/runState.ts';
import { useMetrics, useRun, useView } from '../../stores/run/useRun.ts';
import type { Snapshot, ViewName } from '../../training/shared/views.ts';
import type { PictureProps } from './cardProps.ts';
import { FittedPoints } from './FittedPoints.tsx';
import { OutputNumbers } from './OutputNumbers.tsx';
import { WeightHistogram, WeightNumbers, WeightPixels } from './WeightPictures.tsx';

/** `on`: the kind or the family on whose cards it is drawn; a view without a picture there is told by the hints in words, or drawn in a pane of its own. */
type ViewPicture<V extends ViewName> =
  | { readonly on: Kind | Family; readonly Picture: ComponentType<PictureProps<V>> }
  | { readonly on: 'hints' | 'pane' };

const VIEW_PICTURES: { readonly [V in ViewName]: ViewPicture<V> } = {
  values: { on: 'Linear', Picture: WeightNumbers },
  pictures: { on: 'Linear', Picture: WeightPixels },
  parameters: { on: 'Linear', Picture: WeightHistogram },
  curve: { on: 'Dataset', Picture: FittedPoints },
  outputs: { on: 'loss', Picture: OutputNumbers },
  deadNeurons: { on: 'hints' },
  activations: { on: 'pane' },
  flow: { on: 'pane' },
  classLosses: { on: 'pane' },
  batch: { on: 'pane' },
  units: { on: 'pane' },
  matrix: { on: 'pane' },
  gradients: { on: 'pane' },
  drawing: { on: 'pane' },
  samples: { on: 'pane' },
  answers: { on: 'pane' },
};

const VIEW_NAMES = Object.keys(VIEW_PICTURES) as readonly ViewName[];

/** The pictures of the run on a node's card, in the order of the table. */
export const ViewPictures = memo(({ node }: { readonly node: NetworkNode }) =>
  VIEW_NAMES.filter((name) => [node.kind, KINDS[node.kind].family].some((place) => place === VIEW_PICTURES[name].on)).map((name) => (
    <View key={name} name={name} node={node} />
  )),
);
ViewPictures.displayName = 'ViewPictures';

const NONE: Snapshot['views'] = {};

function View({ name, node }: { readonly name: ViewName; readonly node: NetworkNode }) {
  const data = useView(name);
  // What single steps do is read at rest: in mid-run it would flicker.
  const isResting = useRun(({ phase }) => !isRunning(phase));
  const before = useMetrics((metrics) => (isResting ? metrics.before?.views[name] : undefined));
  const views = useMetrics(({ snapshot }) => snapshot?.views ?? NONE);
  const row = VIEW_PICTURES[name] as ViewPicture<typeof name>;
  if (!('Picture' in row)) return null;
  const Picture = row.Picture as ComponentType<PictureProps<typeof name>>;
  return <Picture node={node} data={data} before={before} views={views} />;
}

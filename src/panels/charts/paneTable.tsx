/** Every pane of the dock, a row each: its sign, what draws it, and what else is known of it. */
import {
  ChartLine,
  ChartScatter,
  ChartSpline,
  CodeXml,
  Flag,
  Grid3x3,
  History,
  ListOrdered,
  type LucideIcon,
  Mountain,
  Percent,
  Radar,
  Spline,
  TrendingDown,
} from 'lucide-react';
import type { ComponentType } from 'react';
import { hasImages, isPlane } from '../../datasets/datasets.ts';
import { isNumberLoss } from '../../network/lossValues.ts';
import { countParameters, type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { PaneName } from '../../stores/panes.ts';
import { BeatsPane, LargeBeats, PresentedBeats } from '../beats/BeatsPane.tsx';
import { CodePane } from '../code/CodePane.tsx';
import { LargeConfusion } from '../digits/LargeConfusion.tsx';
import { LiveConfusion } from '../digits/LiveConfusion.tsx';
import { FinderPane, LargeFinder } from '../laboratory/finder/FinderPane.tsx';
import { LargeRace } from '../laboratory/race/LargeRace.tsx';
import { RacePane } from '../laboratory/race/RacePane.tsx';
import { LargeRuns } from '../runs/LargeRuns.tsx';
import { RunsPane } from '../runs/RunsPane.tsx';
import { LiveAccuracy } from './LiveAccuracy.tsx';
import { LiveGradients } from './LiveGradients.tsx';
import { LargeLandscape, LiveLandscape } from './LiveLandscape.tsx';
import { LiveLoss } from './LiveLoss.tsx';
import { LargeLossShape, LiveLossShape } from './LiveLossShape.tsx';
import { LiveParameters } from './LiveParameters.tsx';
import { LargePoints, LivePoints } from './LivePoints.tsx';

interface PaneRow {
  readonly icon: LucideIcon;
  readonly Pane: ComponentType;
  /** What is shown where it is made large, if that is another picture. */
  readonly Large?: ComponentType;
  /** What can be kept of it where it is large: a picture, or one and the table of every step. */
  readonly saves?: 'picture' | 'table';
  /** What a projector shows, if that is another one than the large one. */
  readonly Presented?: ComponentType;
  /** It has charts that can show their numbers as a table. */
  readonly hasNumbers?: true;
  /** For some networks only. */
  readonly isFor?: (spec: NetworkSpec) => boolean;
}

/** Numbers are not right or wrong. */
const hasClasses = ({ data: { facts } }: NetworkSpec): boolean => facts.y.type === 'classes';
/** Its cells open the images that they count. */
const hasImageClasses = (spec: NetworkSpec): boolean => hasClasses(spec) && hasImages(spec.data.facts);
const hasPlane = ({ data: { facts } }: NetworkSpec): boolean => isPlane(facts);
const hasTwoNumbers = (spec: NetworkSpec): boolean => countParameters(parametersOf(spec)) >= 2;
/** More outputs than a few are no longer looked at one by one. */
const hasFewOutputs = ({ data: { facts }, loss }: NetworkSpec): boolean =>
  facts.y.type === 'values' && facts.y.width <= 4 && isNumberLoss(loss.kind);

export const PANES: { readonly [P in PaneName]: PaneRow } = {
  beats: { icon: ListOrdered, Pane: BeatsPane, Large: LargeBeats, Presented: PresentedBeats },
  code: { icon: CodeXml, Pane: CodePane },
  loss: { icon: TrendingDown, Pane: LiveLoss, hasNumbers: true, saves: 'table' },
  accuracy: { icon: Percent, Pane: LiveAccuracy, hasNumbers: true, saves: 'table', isFor: hasClasses },
  parameters: { icon: ChartSpline, Pane: LiveParameters, hasNumbers: true, saves: 'picture' },
  gradients: { icon: ChartLine, Pane: LiveGradients, hasNumbers: true, saves: 'picture' },
  confusion: { icon: Grid3x3, Pane: LiveConfusion, Large: LargeConfusion, isFor: hasImageClasses },
  points: { icon: ChartScatter, Pane: LivePoints, hasNumbers: true, Large: LargePoints, saves: 'picture', isFor: hasPlane },
  landscape: {
    icon: Mountain,
    Pane: LiveLandscape,
    hasNumbers: true,
    Large: LargeLandscape,
    saves: 'picture',
    isFor: hasTwoNumbers,
  },
  race: { icon: Flag, Pane: RacePane, hasNumbers: true, Large: LargeRace },
  lossShape: {
    icon: Spline,
    Pane: LiveLossShape,
    hasNumbers: true,
    Large: LargeLossShape,
    saves: 'picture',
    isFor: hasFewOutputs,
  },
  runs: { icon: History, Pane: RunsPane, hasNumbers: true, Large: LargeRuns },
  finder: { icon: Radar, Pane: FinderPane, hasNumbers: true, Large: LargeFinder },
};

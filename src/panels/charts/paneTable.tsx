/** Every pane of the dock, a row each: what it is called, its sign, and what draws it. */
import { ChartLine, ChartScatter, ChartSpline, Grid3x3, ListOrdered, type LucideIcon, Percent, TrendingDown } from 'lucide-react';
import type { ComponentType } from 'react';
import { type DataFacts, isPlane } from '../../datasets/datasets.ts';
import type { PaneName } from '../../stores/panes.ts';
import { BeatsPane, LargeBeats } from '../beats/BeatsPane.tsx';
import { LargeConfusion } from '../digits/LargeConfusion.tsx';
import { LiveConfusion } from '../digits/LiveConfusion.tsx';
import { LiveAccuracy } from './LiveAccuracy.tsx';
import { LiveGradients } from './LiveGradients.tsx';
import { LiveLoss } from './LiveLoss.tsx';
import { LiveParameters } from './LiveParameters.tsx';
import { LargePoints, LivePoints } from './LivePoints.tsx';

interface PaneRow {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly Pane: ComponentType;
  /** What is shown where it is made large, if that is another picture. */
  readonly Large?: ComponentType;
  /** For data of some kind only. */
  readonly isFor?: (facts: DataFacts) => boolean;
}

/** Numbers are not right or wrong. */
const hasClasses = ({ y }: DataFacts): boolean => y.type === 'classes';

export const PANES: { readonly [P in PaneName]: PaneRow } = {
  beats: { title: 'Five beats', icon: ListOrdered, Pane: BeatsPane, Large: LargeBeats },
  loss: { title: 'Loss', icon: TrendingDown, Pane: LiveLoss },
  accuracy: { title: 'Accuracy', icon: Percent, Pane: LiveAccuracy, isFor: hasClasses },
  parameters: { title: 'Parameters', icon: ChartSpline, Pane: LiveParameters },
  gradients: { title: 'Gradients', icon: ChartLine, Pane: LiveGradients },
  confusion: { title: 'Confusion', icon: Grid3x3, Pane: LiveConfusion, Large: LargeConfusion, isFor: hasClasses },
  points: { title: 'Points', icon: ChartScatter, Pane: LivePoints, Large: LargePoints, isFor: isPlane },
};

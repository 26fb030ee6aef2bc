/** Every pane of the dock, a row each: what it is called, its sign, and what draws it. */
import { ChartLine, ChartSpline, type LucideIcon, Percent, TrendingDown } from 'lucide-react';
import type { ComponentType } from 'react';
import type { PaneName } from '../../stores/panes.ts';
import { LiveAccuracy } from './LiveAccuracy.tsx';
import { LiveGradients } from './LiveGradients.tsx';
import { LiveLoss } from './LiveLoss.tsx';
import { LiveParameters } from './LiveParameters.tsx';

interface PaneRow {
  readonly title: string;
  readonly icon: LucideIcon;
  readonly Pane: ComponentType;
}

export const PANES: { readonly [P in PaneName]: PaneRow } = {
  loss: { title: 'Loss', icon: TrendingDown, Pane: LiveLoss },
  accuracy: { title: 'Accuracy', icon: Percent, Pane: LiveAccuracy },
  parameters: { title: 'Parameters', icon: ChartSpline, Pane: LiveParameters },
  gradients: { title: 'Gradients', icon: ChartLine, Pane: LiveGradients },
};

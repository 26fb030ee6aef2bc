/** The curves of all lanes, by their loss or their accuracy. Props in, chart out. */
import type { ReactNode } from 'react';
import type { RaceLine } from '../../../charts/RaceChart.tsx';
import { type Figure, FigureCurves } from '../../charts/FigureCurves.tsx';
import { accuracyOf } from './figures.ts';
import { messages } from './messages.ts';
import type { SeenLane } from './useLanes.ts';

export function RaceCurves({ lanes, actions }: { readonly lanes: readonly SeenLane[]; readonly actions?: ReactNode }) {
  const linesOf = (figure: Figure) =>
    lanes.map(({ lane, run, metrics, verdict }): RaceLine => {
      const isBad = run.phase === 'diverged' || run.phase === 'failed';
      return { name: lane.label, points: metrics[figure], end: isBad ? verdict.words : undefined };
    });
  return (
    <FigureCurves
      titles={messages.titles}
      lines={{ loss: linesOf('loss'), accuracy: linesOf('accuracy') }}
      hasAccuracy={lanes.some(({ metrics }) => accuracyOf(metrics) !== undefined)}
      stepsPerEpoch={lanes[0]?.metrics.stepsPerEpoch ?? 0}
      lastStep={Math.max(0, ...lanes.map(({ lane }) => lane.plan.settings.max_steps ?? 0))}
      empty={messages.empty}
      actions={actions}
    />
  );
}

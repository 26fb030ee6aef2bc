/** Short ticks at the end of a log axis, for steps whose figure has no place on it: a loss of 0 or below, an accuracy of 100 %. */
import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts';

export interface EdgeMarksProps {
  readonly steps: readonly number[];
  /** Where the axis ends. */
  readonly y: number;
  readonly color: string;
}

const LENGTH = 5;

export function EdgeMarks({ steps, y, color }: EdgeMarksProps) {
  const area = usePlotArea();
  const x = useXAxisScale();
  const edge = useYAxisScale()?.(y);
  if (!area || !x || edge === undefined || steps.length === 0) return null;
  const inwards = edge > area.y + area.height / 2 ? -LENGTH : LENGTH;
  return <path d={steps.map((step) => `M${x(step)} ${edge}v${inwards}`).join('')} fill="none" stroke={color} strokeWidth={1.25} />;
}

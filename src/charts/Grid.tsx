/** A hairline at each tick of the upright axis. */
import { usePlotArea, useYAxisScale } from 'recharts';

/** One plain path: recharts' own grid costs several milliseconds an update. */
export function Grid({ ticks }: { readonly ticks: readonly number[] }) {
  const area = usePlotArea();
  const y = useYAxisScale();
  if (!area || !y) return null;
  const lines = ticks.map((tick) => `M${area.x} ${Math.round(y(tick) ?? 0) + 0.5}h${area.width}`);
  return <path d={lines.join('')} stroke="var(--hairline)" fill="none" />;
}

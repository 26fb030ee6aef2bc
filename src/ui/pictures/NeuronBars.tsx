/** Numbers of a row of neurons as bars around a line at 0, as tall as the one farthest from it. */
import { type Accent, accentColor } from './accents.ts';
import { Picture } from './Picture.tsx';
import styles from './pictures.module.css';

export interface NeuronBarsProps {
  readonly values: Float32Array;
  readonly accent: Accent;
  readonly height?: number;
  readonly label?: string;
}

const WIDTH = 160;
/** Of a bar's share of the width. */
const GAP = 0.2;

export function NeuronBars({ values, accent, height = 20, label }: NeuronBarsProps) {
  const [low, high] = values.reduce(([a, b], value) => [Math.min(a, value), Math.max(b, value)], [0, 0]);
  const zero = high > low ? (high / (high - low)) * height : height;
  const scale = high > low ? height / (high - low) : 0;
  const step = WIDTH / values.length;
  const bars = Array.from(values, (value, i) =>
    Number.isFinite(value) ? `M${(i + GAP / 2) * step} ${zero}v${-value * scale}h${step * (1 - GAP)}V${zero}z` : '',
  );
  return (
    <Picture width={WIDTH} height={height} label={label}>
      <path d={bars.join('')} fill={accentColor(accent)} />
      <path className={styles.axis} d={`M0 ${zero}H${WIDTH}`} />
    </Picture>
  );
}

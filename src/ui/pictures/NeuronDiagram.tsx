/** A small Linear as it is drawn on paper: a circle a neuron, a line a weight with its number on it, a square for what has a bias. */
import { memo, type ReactNode } from 'react';
import { accentColor } from './accents.ts';
import styles from './NeuronDiagram.module.css';

/** Which of a layer's tensors a number is in. */
export type NumberName = 'weight' | 'bias';

export interface NeuronDiagramProps {
  /** Neurons, and what each of them takes. */
  readonly outputs: number;
  readonly inputs: number;
  /** A row a neuron. */
  readonly weight: ArrayLike<number>;
  readonly bias?: ArrayLike<number> | undefined;
  /** The number as it is written at its line. */
  readonly written: (name: NumberName, place: number) => string;
  /** Whether numbers stand above their lines, and their sliders on them. */
  readonly isTall?: boolean;
  /** What lies on the line of a number, 24 pixels high; where there is none, nothing moves. */
  readonly slider?: ((name: NumberName, place: number) => ReactNode) | undefined;
}

/** Pixels. */
const WIDTH = 182;
/** Where in a row the line runs, and the foot of its number. */
const LOW = { height: 19, line: 9.5, foot: 13.5 };
const TALL = { height: 38, line: 25, foot: 12 };
const APART = 6;
const SLIDER = 24;
const [LEFT, BEGIN, END, RIGHT] = [7, 40, 144, 175];
const RADIUS = 6;
const THICKEST = 4;

export const NeuronDiagram = memo(({ outputs, inputs, weight, bias, written, isTall = false, slider }: NeuronDiagramProps) => {
  const row = isTall ? TALL : LOW;
  const rows = inputs + (bias ? 1 : 0);
  const band = rows * row.height + APART;
  const height = outputs * band - APART;
  const most = Math.max(...Array.from(weight, Math.abs), ...Array.from(bias ?? [], Math.abs)) || 1;
  const inputAt = (input: number) => ((input + 0.5) * height) / inputs;
  const neuronAt = (neuron: number) => neuron * band + (rows * row.height) / 2;
  const lines = Array.from({ length: outputs * rows }, (_, line) => {
    const [neuron, input] = [Math.floor(line / rows), line % rows];
    const isBias = input === inputs;
    const [name, place] = isBias ? (['bias', neuron] as const) : (['weight', neuron * inputs + input] as const);
    const value = (isBias ? bias?.[place] : weight[place]) ?? Number.NaN;
    const top = neuron * band + input * row.height;
    const y = top + row.line;
    const start = isBias ? `M${BEGIN - 16} ${y}` : `M${LEFT} ${inputAt(input)}L${BEGIN} ${y}`;
    return {
      key: line,
      y,
      foot: top + row.foot,
      isBias,
      value,
      path: `${start}H${END}L${RIGHT} ${neuronAt(neuron)}`,
      text: written(name, place),
      slider: slider?.(name, place),
    };
  });
  return (
    <div className={styles.diagram} style={{ width: WIDTH, height }}>
      <svg width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
        {lines.map(({ key, path, value }) => (
          <path
            key={key}
            className={styles.line}
            d={path}
            stroke={accentColor('linear')}
            strokeWidth={Math.max(0.75, (THICKEST * Math.abs(value)) / most || 0)}
            strokeDasharray={value < 0 ? '5 3' : undefined}
          />
        ))}
        {Array.from({ length: inputs }, (_, input) => inputAt(input)).map((y) => (
          <circle key={`in ${y}`} className={styles.input} cx={LEFT} cy={y} r={RADIUS - 1} />
        ))}
        {Array.from({ length: outputs }, (_, neuron) => neuronAt(neuron)).map((y) => (
          <circle key={`out ${y}`} className={styles.neuron} cx={RIGHT} cy={y} r={RADIUS} />
        ))}
        {lines.map(({ key, y, foot, isBias, text }) => (
          <g key={key}>
            {isBias && <rect className={styles.input} x={BEGIN - 21} y={y - 5} width={10} height={10} />}
            <text className={styles.number} x={(BEGIN + END) / 2} y={foot}>
              {text}
            </text>
          </g>
        ))}
      </svg>
      {lines.map(
        ({ key, y, slider: onLine }) =>
          onLine && (
            <div key={key} className={styles.slider} style={{ left: BEGIN, top: y - SLIDER / 2, width: END - BEGIN, height: SLIDER }}>
              {onLine}
            </div>
          ),
      )}
    </div>
  );
});
NeuronDiagram.displayName = 'NeuronDiagram';

/** A small Linear as it is drawn on paper: a circle a neuron, a line a weight with its number on it, a square for what has a bias. */
import { memo } from 'react';
import { accentColor } from './accents.ts';
import styles from './NeuronDiagram.module.css';

export interface NeuronDiagramProps {
  /** Neurons, and what each of them takes. */
  readonly outputs: number;
  readonly inputs: number;
  /** A row a neuron. */
  readonly weight: ArrayLike<number>;
  readonly bias?: ArrayLike<number> | undefined;
  /** The number as it is written at its line. */
  readonly written: (name: 'weight' | 'bias', place: number) => string;
}

/** Pixels. */
const WIDTH = 184;
const ROW = 19;
const APART = 6;
const [LEFT, BEGIN, END, RIGHT] = [7, 40, 146, 177];
const RADIUS = 6;
const THICKEST = 4;

export const NeuronDiagram = memo(({ outputs, inputs, weight, bias, written }: NeuronDiagramProps) => {
  const rows = inputs + (bias ? 1 : 0);
  const band = rows * ROW + APART;
  const height = outputs * band - APART;
  const most = Math.max(...Array.from(weight, Math.abs), ...Array.from(bias ?? [], Math.abs)) || 1;
  const inputAt = (input: number) => ((input + 0.5) * height) / inputs;
  const neuronAt = (neuron: number) => neuron * band + (rows * ROW) / 2;
  const lines = Array.from({ length: outputs * rows }, (_, line) => {
    const [neuron, row] = [Math.floor(line / rows), line % rows];
    const isBias = row === inputs;
    const place = isBias ? neuron : neuron * inputs + row;
    const value = (isBias ? bias?.[place] : weight[place]) ?? Number.NaN;
    const y = neuron * band + (row + 0.5) * ROW;
    const start = isBias ? `M${BEGIN - 16} ${y}` : `M${LEFT} ${inputAt(row)}L${BEGIN} ${y}`;
    return {
      key: line,
      y,
      isBias,
      value,
      path: `${start}H${END}L${RIGHT} ${neuronAt(neuron)}`,
      text: written(isBias ? 'bias' : 'weight', place),
    };
  });
  return (
    <svg className={styles.diagram} width={WIDTH} height={height} viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
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
      {lines.map(({ key, y, isBias, text }) => (
        <g key={key}>
          {isBias && <rect className={styles.input} x={BEGIN - 21} y={y - 5} width={10} height={10} />}
          <text className={styles.number} x={(BEGIN + END) / 2} y={y + 4}>
            {text}
          </text>
        </g>
      ))}
    </svg>
  );
});
NeuronDiagram.displayName = 'NeuronDiagram';

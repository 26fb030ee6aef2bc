/** From the steps forward to the steps back: for each step forward, what its gradients are. */
import { internal } from '../../../lib/result.ts';
import type { ForwardPlan } from './forward.ts';
import type { BufferName, Linear, Step, StepOf } from './steps.ts';

export const gradientOf = (buffer: BufferName): BufferName => `d ${buffer}`;

/** A gradient that joins others waits here until it is added. */
const JOINING = 'd (joining)';

export interface BackwardPlan {
  readonly steps: readonly Step[];
  /** Numbers of each gradient buffer for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
}

interface Builder {
  readonly steps: Step[];
  /** Writes a gradient, or adds to it where another way has written it before; none where nothing is learned. */
  into(buffer: BufferName, write: (to: BufferName) => Step): void;
}

type Row<D extends Step['do']> = (step: StepOf<D>, builder: Builder) => void;

/** Steps that read the data or end the way forward: nothing flows back through them. */
const nothing = (): void => {};

const ROWS: { readonly [D in ForwardStep]: Row<D> } = {
  gather: nothing,
  listRows: nothing,
  drawMask: nothing,
  loss: nothing,
  linear: ({ x, linear, activation, to }, { steps, into }) => {
    const dy = gradientOf(to);
    if (activation) steps.push({ do: 'activationGradient', activation, x: to, y: to, dy, to: dy });
    into(x, (dx) => ({ do: 'inputGradient', dy, linear, to: dx }));
    steps.push({ do: 'learnWeight', x, dy, linear, gradient: gradientOf(linear.weight) }, ...learnBias(linear, dy));
  },
  sparseLinear: ({ linear, activation, to }, { steps }) => {
    const dy = gradientOf(to);
    if (activation) steps.push({ do: 'activationGradient', activation, x: to, y: to, dy, to: dy });
    if (!steps.some((step) => step.do === 'listColumns')) steps.push({ do: 'listColumns' });
    steps.push({ do: 'learnSparseWeight', dy, linear, gradient: gradientOf(linear.weight) }, ...learnBias(linear, dy));
  },
  activate: ({ activation, x, to }, { into }) =>
    into(x, (dx) => ({ do: 'activationGradient', activation, x, y: to, dy: gradientOf(to), to: dx })),
  multiply: ({ a, b, to }, { into }) => into(a, (da) => ({ do: 'multiply', a: gradientOf(to), b, to: da })),
  copy: ({ from, to }, { into }) => into(from, (d) => ({ do: 'copy', from: gradientOf(to), to: d })),
  accumulate: ({ from, to }, { into }) => into(from, (d) => ({ do: 'copy', from: gradientOf(to), to: d })),
};

type ForwardStep =
  | 'gather'
  | 'listRows'
  | 'linear'
  | 'sparseLinear'
  | 'activate'
  | 'drawMask'
  | 'multiply'
  | 'copy'
  | 'accumulate'
  | 'loss';

/** Nothing on the way back reads this layer's parameters any more: each is updated as soon as its gradient is known. */
function learnBias(linear: Linear, dy: BufferName): Step[] {
  const { bias } = linear;
  if (bias === undefined) return [];
  return [
    { do: 'biasGradient', dy, linear, to: gradientOf(bias) },
    { do: 'update', parameter: bias, gradient: gradientOf(bias) },
  ];
}

/** The steps from the gradient of the output, which the loss has written, to the updated parameters. */
export function planBackward({ steps: forward, output, learning, widths }: ForwardPlan): BackwardPlan {
  const steps: Step[] = [];
  const gradients = new Map<BufferName, number>();
  const widthOf = (buffer: BufferName): number => widths.get(buffer) ?? internal(`${buffer} has no width`);
  const written = new Set<BufferName>();
  const mark = (buffer: BufferName) => {
    written.add(buffer);
    gradients.set(gradientOf(buffer), widthOf(buffer));
  };
  const into: Builder['into'] = (buffer, write) => {
    if (!learning.has(buffer)) return;
    if (!written.has(buffer)) {
      mark(buffer);
      steps.push(write(gradientOf(buffer)));
      return;
    }
    gradients.set(JOINING, Math.max(gradients.get(JOINING) ?? 0, widthOf(buffer)));
    steps.push(write(JOINING), { do: 'accumulate', from: JOINING, to: gradientOf(buffer) });
  };
  if (learning.has(output)) mark(output);
  for (const step of forward.toReversed()) {
    if ('to' in step && step.to !== undefined && !learning.has(step.to)) continue;
    const row = ROWS[step.do as ForwardStep] ?? internal(`${step.do} is no step forward`);
    (row as Row<Step['do']>)(step, { steps, into });
  }
  return { steps, widths: gradients };
}

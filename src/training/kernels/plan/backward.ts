/** From the steps forward to the steps back: for each step forward, what its gradients are, and what is learned of them. */
import { internal } from '../../../lib/result.ts';
import type { ForwardPlan } from './forward.ts';
import { type BufferName, gradientOf, type Linear, type Step, type StepOf } from './steps.ts';

/** A gradient that joins others waits here until it is added. */
const JOINING = 'd (joining)';

export interface BackwardPlan {
  readonly backward: readonly Step[];
  readonly update: readonly Step[];
  /** Numbers of each gradient buffer for one sample. */
  readonly widths: ReadonlyMap<BufferName, number>;
}

interface Builder {
  readonly observe: ReadonlySet<BufferName>;
  readonly backward: Step[];
  readonly update: Step[];
  /** Writes a gradient, or adds to it where another way has written it before; none where nothing is learned. */
  into(buffer: BufferName, write: (to: BufferName) => Step): void;
  /** A gradient buffer of its own, of so many numbers for one sample. */
  take(gradient: BufferName, width: number): BufferName;
}

type Row<D extends Step['do']> = (step: StepOf<D>, builder: Builder) => void;

/** Steps that read the data or end the way forward: nothing flows back through them. */
const nothing = (): void => {};

const ROWS: { readonly [D in ForwardStep]: Row<D> } = {
  gather: nothing,
  listRows: nothing,
  drawMask: nothing,
  loss: nothing,
  linear: (step, builder) => {
    const { x, linear } = step;
    const dy = linearGradient(step, builder);
    const gradient = gradientOf(linear.weight);
    builder.into(x, (dx) => ({ do: 'inputGradient', dy, linear, to: dx }));
    if (linear.isFrozen) return;
    const known: Step = { do: 'weightGradient', x, dy, linear, to: gradient };
    learn(linear.weight, known, [{ do: 'updateWeight', x, dy, linear, gradient }], builder);
    learnBias(linear, dy, builder);
  },
  sparseLinear: (step, builder) => {
    const { linear } = step;
    const dy = linearGradient(step, builder);
    if (linear.isFrozen) return;
    const gradient = gradientOf(linear.weight);
    if (!builder.backward.some((one) => one.do === 'listColumns')) builder.backward.push({ do: 'listColumns' });
    const known: Step = { do: 'sparseWeightGradient', dy, linear, to: gradient };
    learn(linear.weight, known, [{ do: 'updateSparseWeight', dy, linear, gradient }], builder);
    learnBias(linear, dy, builder);
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

type LinearStep = StepOf<'linear'> | StepOf<'sparseLinear'>;

/** The gradient of a Linear's own output: it takes the place of that of an activation fused into it, unless one of the two is looked at. */
function linearGradient({ linear, activation, to }: LinearStep, { observe, backward, take }: Builder): BufferName {
  const dy = gradientOf(to);
  if (!activation) return dy;
  const own = gradientOf(linear.id);
  const dx = observe.has(dy) || observe.has(own) ? take(own, linear.outFeatures) : dy;
  backward.push({ do: 'activationGradient', activation, x: to, y: to, dy, to: dx });
  return dx;
}

/**
 * Nothing on the way back reads this parameter any more: its update is fused into the way back, unless its gradient is looked at and so
 * has to stand until `update`.
 */
function learn(parameter: BufferName, known: Step, fused: readonly Step[], { observe, backward, update }: Builder): void {
  const gradient = gradientOf(parameter);
  if (!observe.has(gradient)) return void backward.push(...fused);
  backward.push(known);
  update.push({ do: 'update', parameter, gradient });
}

function learnBias(linear: Linear, dy: BufferName, builder: Builder): void {
  const { bias } = linear;
  if (bias === undefined) return;
  const gradient = gradientOf(bias);
  const known: Step = { do: 'biasGradient', dy, linear, to: gradient };
  learn(bias, known, [known, { do: 'update', parameter: bias, gradient }], builder);
}

/** The steps from the gradient of the output, which the loss has written, to the updated parameters. */
export function planBackward(forward: ForwardPlan, observe: ReadonlySet<BufferName>): BackwardPlan {
  const { steps, output, requiresGrad, widths } = forward;
  const [backward, update]: [Step[], Step[]] = [[], []];
  const taken = new Map<BufferName, number>();
  const take: Builder['take'] = (gradient, width) => {
    taken.set(gradient, Math.max(taken.get(gradient) ?? 0, width));
    return gradient;
  };
  const takeFor = (buffer: BufferName, name = gradientOf(buffer)) => take(name, widths.get(buffer) ?? internal(`${buffer} has no width`));
  const into: Builder['into'] = (buffer, write) => {
    if (!requiresGrad.has(buffer)) return;
    if (!taken.has(gradientOf(buffer))) return void backward.push(write(takeFor(buffer)));
    const joining = takeFor(buffer, JOINING);
    backward.push(write(joining), { do: 'accumulate', from: joining, to: gradientOf(buffer) });
  };
  if (requiresGrad.has(output)) takeFor(output);
  for (const step of steps.toReversed()) {
    if ('to' in step && step.to !== undefined && !requiresGrad.has(step.to)) continue;
    const row = ROWS[step.do as ForwardStep] ?? internal(`${step.do} is no step forward`);
    (row as Row<Step['do']>)(step, { observe, backward, update, into, take });
  }
  return { backward, update, widths: taken };
}

/** Which buffers of a plan are listed as they are written, and which products may skip what is 0 in them. */
import type { NetworkSpec } from '../../../network/read/spec.ts';
import { MOST_TERMS } from '../codes.ts';
import type { BufferName, Listing, Step, StepOf } from './steps.ts';

/** Narrower products go by eight columns, which lists do not. */
const NARROWEST = 32;

type Maker = StepOf<'linear'> | StepOf<'sparseLinear'> | StepOf<'activate'> | StepOf<'multiply'> | StepOf<'activationGradient'>;

/** Steps that leave zeros: a ReLU and its gradient, and a mask of dropout. LeakyReLU leaves none, nor do the smooth ones. */
const MAKERS: { readonly [D in Step['do']]?: (step: StepOf<D>) => boolean } = {
  linear: ({ activation }) => activation?.kind === 'ReLU',
  sparseLinear: ({ activation }) => activation?.kind === 'ReLU',
  activate: ({ activation }) => activation.kind === 'ReLU',
  activationGradient: ({ activation }) => activation.kind === 'ReLU',
  multiply: () => true,
};

/** Whether a network has what leaves zeros: only then may anything be listed. */
export const leavesZeros = ({ layers }: NetworkSpec): boolean => layers.some(({ kind }) => kind === 'ReLU' || kind === 'Dropout');

interface Taking {
  readonly buffer: BufferName;
  readonly by: Listing;
  /** Numbers of a row of the product. */
  readonly width: number;
  /** Numbers that one of them is the sum of; of a weight's gradient, as many as the batch has samples. */
  readonly terms?: number;
}

/** Products that may go by a list: of what, and how. */
const TAKERS: { readonly [D in Step['do']]?: (step: StepOf<D>) => Taking } = {
  linear: ({ x, linear }) => ({ buffer: x, by: 'rows', width: linear.outFeatures, terms: linear.inFeatures }),
  inputGradient: ({ dy, linear }) => ({ buffer: dy, by: 'rows', width: linear.inFeatures, terms: linear.outFeatures }),
  weightGradient: ({ x, linear }) => ({ buffer: x, by: 'rows and columns', width: linear.outFeatures }),
  updateWeight: ({ x, linear }) => ({ buffer: x, by: 'rows and columns', width: linear.outFeatures }),
};

const isMaker = (step: Step): step is Maker => (MAKERS[step.do] as ((step: Step) => boolean) | undefined)?.(step) ?? false;
const takingOf = (step: Step): Taking | undefined => (TAKERS[step.do] as ((step: Step) => Taking) | undefined)?.(step);

/** The same phases, in their order, with the steps that list and the products that go by their lists told so. */
export function planLists(phases: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const steps = phases.flat();
  /** The step that has left the zeros of a buffer, where nothing has written over them. */
  const makers = new Map<BufferName, Step>();
  const lists = new Map<Step, Listing>();
  const listed = new Set<Step>();
  for (const step of steps) {
    const taking = takingOf(step);
    const maker = taking && taking.width >= NARROWEST && (taking.terms ?? 0) <= MOST_TERMS ? makers.get(taking.buffer) : undefined;
    if (taking && maker) {
      listed.add(step);
      lists.set(maker, lists.get(maker) === 'rows and columns' ? 'rows and columns' : taking.by);
    }
    if (!('to' in step) || step.to === undefined) continue;
    if (isMaker(step)) makers.set(step.to, step);
    else makers.delete(step.to);
  }
  const told = (step: Step): Step => {
    const by = lists.get(step);
    return { ...step, ...(by ? { lists: by } : {}), ...(listed.has(step) ? { isListed: true } : {}) } as Step;
  };
  return phases.map((phase) => phase.map(told));
}

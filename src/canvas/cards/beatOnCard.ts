/** What a step that is taken beat by beat has done on a card, in a few words that take the place of others. */
import { formatNumber } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import { useMetrics } from '../../stores/run/useRun.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { messages } from './lateMessages.ts';

export interface BeatOnLinear {
  /** `grad w −1, b −1`; once they have moved `w +0.1, b +0.1`. Of many numbers the norms. */
  readonly words: string;
  /** The same of the weight alone, where there is little room. */
  readonly brief: string;
  readonly hasMoved: boolean;
}

/** Nothing before the first beat, and where no step is taken beat by beat. */
export function useBeatOnLinear(id: NodeId): BeatOnLinear | undefined {
  const view = useMetrics(({ snapshot }) => snapshot?.views.beats);
  return view?.last ? beatOnLinear(view, id) : undefined;
}

export function beatOnLinear({ tensors, numbers }: BeatsView, id: NodeId): BeatOnLinear | undefined {
  const found = ['weight', 'bias'].flatMap((name) => {
    const tensor = tensors.get(`${id}.${name}`);
    return tensor ? [{ name, ...tensor, only: tensor.size === 1 ? numbers.find((one) => one.name === `${id}.${name}`) : undefined }] : [];
  });
  const [weight] = found;
  if (!weight) return undefined;
  const hasMoved = found.some(({ change }) => change !== undefined);
  if (!hasMoved && found.every(({ gradient }) => gradient === undefined)) return { words: 'grad None', brief: 'grad None', hasMoved };
  if (found.every(({ only }) => only)) {
    const values = found.map(({ name, only }) => `${name.charAt(0)} ${only ? told(only, hasMoved) : ''}`);
    const words = hasMoved ? values.join(', ') : `grad ${values.join(', ')}`;
    return { words, brief: words, hasMoved };
  }
  const norms = found.map(({ gradient, change }) => formatNumber((hasMoved ? change : gradient) ?? 0, 2));
  const brief = `${hasMoved ? messages.moved : 'grad'} ${norms[0]}`;
  return { words: [brief, ...norms.slice(1).map((norm) => `bias ${norm}`)].join(', '), brief, hasMoved };
}

type Only = NonNullable<BeatsView['numbers'][number]>;

function told({ before, after = before, gradient }: Only, hasMoved: boolean): string {
  if (!hasMoved) return gradient === undefined ? 'None' : formatNumber(gradient, 3);
  const change = Number((after - before).toPrecision(3));
  return `${change < 0 ? '' : '+'}${formatNumber(change)}`;
}

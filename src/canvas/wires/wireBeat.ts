/** What runs along a wire in a step that is taken beat by beat: the numbers that went forward, and the gradient that came back. */
import { formatNumber } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import type { NetworkSpec } from '../../network/read/spec.ts';
import { useMetrics, useRun } from '../../stores/run/useRun.ts';
import type { BeatsView } from '../../training/shared/beats.ts';
import { messages } from '../messages.ts';
import { short, type WireNumbersProps } from './WireNumbers.tsx';

export interface WireBeat extends Omit<WireNumbersProps, 'x' | 'y'> {
  /** The beat that lights it, which was the last. */
  readonly lit: 'forward' | 'backward' | undefined;
}

/** Nothing before forward is taken and after step, nor where no step is taken beat by beat. */
export function useWireBeat(source: NodeId, target: NodeId, isWorkedOut: boolean): WireBeat | undefined {
  const view = useMetrics(({ snapshot }) => snapshot?.views.beats);
  const spec = useRun(({ plan }) => plan?.spec);
  return view && spec && isWorkedOut && isWireOf(spec, source, target) ? wireBeat(view, source) : undefined;
}

/** What was drawn since the run began is no part of it. */
const isWireOf = ({ layers, loss }: NetworkSpec, source: NodeId, target: NodeId): boolean =>
  target === loss.id ? source === loss.input : layers.some(({ id, inputs }) => id === target && inputs.includes(source));

function wireBeat(view: BeatsView, source: NodeId): WireBeat | undefined {
  const flow = view.flow.get(source);
  // Once the parameters have moved, cards show the batch to come, and what flowed was of the one before.
  if (!flow || view.update) return undefined;
  const [output, slope] = [view.outputs, view.slopes].map((values) => onlyOf(values?.get(source)));
  const last = view.taken.at(-1);
  const hasGradient = flow.gradient !== undefined;
  return {
    lit: last === 'forward' ? 'forward' : last === 'backward' && hasGradient ? 'backward' : undefined,
    forward: output === undefined ? short(flow.output) : brief(output),
    backward: hasGradient ? (slope === undefined ? short(flow.gradient ?? Number.NaN) : brief(slope)) : undefined,
    says: output !== undefined ? messages.beat.sample : messages.beat.batch,
  };
}

/** Short wires have little room. */
const brief = (value: number): string => (formatNumber(value, 3).length > 5 ? short(value) : formatNumber(value, 3));

/** A wire has room for one number. */
const onlyOf = (values: Float32Array | undefined): number | undefined => (values?.length === 1 ? values[0] : undefined);

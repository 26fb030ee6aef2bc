/** How large the numbers are that flow through a wire in the batch of the next step. */
import type { NodeId } from '../../network/document.ts';
import { useView } from '../../stores/run/useRun.ts';
import { messages } from '../messages.ts';
import { short, WireNumbers, type WireNumbersProps } from './WireNumbers.tsx';

export interface WireFlowProps extends Pick<WireNumbersProps, 'x' | 'y'> {
  readonly source: NodeId;
}

export function WireFlow({ source, x, y }: WireFlowProps) {
  const flow = useView('flow')?.get(source);
  if (!flow) return null;
  return (
    <WireNumbers
      forward={short(flow.output)}
      backward={Number.isFinite(flow.gradient) ? short(flow.gradient) : undefined}
      says={messages.flow}
      x={x}
      y={y}
    />
  );
}

/** The button beside the zoom's: wires show what flows through them, or their shapes. */
import { ControlButton } from '@xyflow/react';
import { Activity } from 'lucide-react';
import { toggleFlow, useView } from '../stores/view.ts';
import { messages } from './messages.ts';

export function FlowToggle() {
  const showsFlow = useView((view) => view.showsFlow);
  return (
    <ControlButton onClick={toggleFlow} aria-pressed={showsFlow} aria-label={messages.showFlow} title={`${messages.showFlow} (V)`}>
      <Activity size={15} fill="none" aria-hidden="true" />
    </ControlButton>
  );
}

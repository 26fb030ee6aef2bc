/** The button beside the zoom's: wires show what flows through them, or their shapes. */
import { ControlButton } from '@xyflow/react';
import { Activity } from 'lucide-react';
import { toggleFlow, useView } from '../stores/view.ts';

const WORDS = 'Show how large the numbers on the wires are: forwards, and the gradient back';

export function FlowToggle() {
  const showsFlow = useView((view) => view.showsFlow);
  return (
    <ControlButton onClick={toggleFlow} aria-pressed={showsFlow} aria-label={WORDS} title={`${WORDS} (V)`}>
      <Activity size={15} fill="none" aria-hidden="true" />
    </ControlButton>
  );
}

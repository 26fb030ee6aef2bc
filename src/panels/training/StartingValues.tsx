/** Says before a run that it starts from values of the opened file or typed ones, and offers to let go of them. Store in. */

import { useStoppedRun } from '../../stores/builder/stoppedRun.ts';
import { dropParameters, useDocument } from '../../stores/document/document.ts';
import { useStarting } from '../../stores/document/starting.ts';
import { isUnderWay } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function StartingValues() {
  const hasValues = useDocument((state) => state.parameters !== undefined);
  const starting = useStarting();
  const hasBegun = useRun(isUnderWay);
  const goesOn = useStoppedRun() !== undefined;
  if (!hasValues || hasBegun || goesOn) return null;
  const drop = <Button onClick={dropParameters}>{messages.given.drawNew}</Button>;
  if (starting.from === 'file')
    return (
      <Banner tone="info" actions={drop}>
        {messages.given.stands}
      </Banner>
    );
  return (
    <Banner tone="warn" actions={drop}>
      {messages.given.noLongerFits}
    </Banner>
  );
}

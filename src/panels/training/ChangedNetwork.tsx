/** Says that the drawn network is not the one in training, and offers to begin with it. Store in. */
import { useMemo } from 'react';
import { restart } from '../../stores/builder/builder.ts';
import { isStale } from '../../stores/builder/plans.ts';
import { useDocument } from '../../stores/document/document.ts';
import { useNetwork, useReading } from '../../stores/document/reading.ts';
import { isUnderWay } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function ChangedNetwork() {
  const plan = useRun((run) => run.plan);
  const goesOn = useRun(isUnderWay);
  const document = useNetwork();
  const parameters = useDocument((state) => state.parameters);
  const reading = useReading();
  const isChanged = useMemo(() => plan !== undefined && isStale(plan, { document, parameters }), [plan, document, parameters]);
  if (!goesOn || !isChanged) return null;
  return (
    <Banner tone="info" actions={reading.ok ? <Button onClick={restart}>{messages.changed.train}</Button> : undefined}>
      {messages.changed.says}
    </Banner>
  );
}

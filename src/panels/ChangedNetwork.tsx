/** Says that the drawn network is not the one in training, and offers to begin with it. Store in; imports ui and stores. */
import { useMemo } from 'react';
import { useReading } from '../stores/reading.ts';
import { isRunning, sameNetwork, useRun } from '../stores/run.ts';
import { restart } from '../stores/session.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';

export function ChangedNetwork() {
  const { plan, phase, step } = useRun();
  const reading = useReading();
  const isUnderWay = isRunning(phase) || (phase !== 'failed' && step > 0);
  const isChanged = useMemo(() => plan !== undefined && !(reading.ok && sameNetwork(plan.spec, reading.spec)), [plan, reading]);
  if (!isUnderWay || !isChanged) return null;
  return (
    <Banner tone="info" actions={reading.ok ? <Button onClick={restart}>Train the new network</Button> : undefined}>
      You changed the network. Training goes on with the one it started with.
    </Banner>
  );
}

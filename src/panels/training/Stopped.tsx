/** A run of an earlier visit: how far it was, and the two ways on. Store in. */
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import { train } from '../../stores/builder/builder.ts';
import { figureOf, type SavedRun } from '../../stores/builder/savedRun.ts';
import { forgetRun, useStoppedRun } from '../../stores/builder/stoppedRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function Stopped() {
  const run = useStoppedRun();
  if (!run) return null;
  return (
    <Banner
      tone="info"
      title={titleOf(run)}
      actions={
        <>
          <Button onClick={train}>{messages.proceed}</Button>
          <Button onClick={forgetRun}>{messages.stopped.discard}</Button>
        </>
      }
    >
      {messages.stopped.says}
    </Banner>
  );
}

/** How far it was: its accuracy, in regression its loss. */
function titleOf(run: SavedRun): string {
  const figure = figureOf(run);
  const { step } = run.checkpoint;
  return 'accuracy' in figure
    ? messages.stopped.withAccuracy(step, formatPercent(figure.accuracy))
    : messages.stopped.withLoss(step, formatNumber(figure.loss, 3));
}

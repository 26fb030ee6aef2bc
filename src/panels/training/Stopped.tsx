/** A run of an earlier visit: how far it was, and the two ways on. Store in. */
import { formatCount, formatNumber, formatPercent } from '../../lib/numbers.ts';
import { train } from '../../stores/builder/builder.ts';
import { figureOf, type SavedRun } from '../../stores/builder/savedRun.ts';
import { forgetRun, useStoppedRun } from '../../stores/builder/stoppedRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

export function Stopped() {
  const run = useStoppedRun();
  if (!run) return null;
  return (
    <Banner
      tone="info"
      title={`Stopped at ${placeWords(run)}. Continue?`}
      actions={
        <>
          <Button onClick={train}>Continue</Button>
          <Button onClick={forgetRun}>Discard</Button>
        </>
      }
    >
      Its parameters and charts are kept. Train goes on along the same curve, Reset begins anew.
    </Banner>
  );
}

/** `step 1,200, 91.3 %`, in regression `step 1,200, loss 0.0123`. */
function placeWords(run: SavedRun): string {
  const figure = figureOf(run);
  const figureWords = 'accuracy' in figure ? formatPercent(figure.accuracy) : `loss ${formatNumber(figure.loss, 3)}`;
  return `step ${formatCount(run.checkpoint.step)}, ${figureWords}`;
}

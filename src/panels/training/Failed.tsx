/** A run whose worker is gone or gave up: what happened, what is kept, and the ways on. Store in. */
import { formatCount } from '../../lib/numbers.ts';
import { restart, train } from '../../stores/builder/builder.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';

export function Failed() {
  const failure = useRun((run) => run.failure);
  const from = useRun((run) => run.canGoOnFrom);
  if (failure === undefined) return null;
  return (
    <Banner
      tone="bad"
      title="Training stopped"
      actions={
        <>
          {from !== undefined && (
            <Button variant="primary" onClick={train}>
              Continue
            </Button>
          )}
          <Button onClick={restart}>Start again</Button>
        </>
      }
    >
      {from === undefined ? failure : `${failure} ${keptWords(from)}`}
    </Banner>
  );
}

const keptWords = (step: number): string =>
  `Your network, settings and charts are kept. ${
    step > 0 ? `Continue goes on from step ${formatCount(step)}.` : 'Continue begins with the first step.'
  }`;

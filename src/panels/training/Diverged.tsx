/** A run that blew up: what happened in its own numbers, and the two ways on. Store in. */
import { formatRate } from '../../lib/numbers.ts';
import { goBackWith, restart } from '../../stores/builder/builder.ts';
import { explainDivergence } from '../../stores/run/divergence.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function Diverged() {
  const divergence = useRun((run) => run.divergence);
  const stands = useRun((run) => run.phase === 'diverged');
  if (!divergence || !stands) return null;
  const { step, how, suggestedLr } = divergence;
  return (
    <Banner
      tone="bad"
      title={messages.diverged.title}
      actions={
        <>
          {suggestedLr !== undefined && (
            <Button variant="primary" onClick={() => goBackWith(suggestedLr)}>
              {messages.diverged.goBack(step - 1, formatRate(suggestedLr))}
            </Button>
          )}
          <Button onClick={restart}>{messages.startAgain}</Button>
        </>
      }
    >
      {how && explainDivergence(how.divergence, how.settings, how.loss)}
    </Banner>
  );
}

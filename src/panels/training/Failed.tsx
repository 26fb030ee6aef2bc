/** A run whose worker is gone or gave up: what happened, what is kept, and the ways on. Store in. */
import { restart, train } from '../../stores/builder/builder.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function Failed() {
  const failure = useRun((run) => run.failure);
  const from = useRun((run) => run.canGoOnFrom);
  if (failure === undefined) return null;
  return (
    <Banner
      tone="bad"
      title={messages.failed.title}
      actions={
        <>
          {from !== undefined && (
            <Button variant="primary" onClick={train}>
              {messages.proceed}
            </Button>
          )}
          <Button onClick={restart}>{messages.startAgain}</Button>
        </>
      }
    >
      {from === undefined ? failure : [failure, messages.failed.kept, messages.failed.goesOn(from)].join(' ')}
    </Banner>
  );
}

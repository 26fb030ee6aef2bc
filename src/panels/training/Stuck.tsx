/** A run in which nothing learns any more: why, and the two ways to begin anew. Store in. */
import { formatRate } from '../../lib/numbers.ts';
import { proposeRate } from '../../network/rates.ts';
import { restart } from '../../stores/builder/builder.ts';
import { setTraining } from '../../stores/document/editing.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { Banner } from '../../ui/Banner.tsx';
import { Button } from '../../ui/Button.tsx';
import { messages } from './lateMessages.ts';

export function Stuck() {
  const settings = useRun(({ phase, settings: now }) => (phase === 'stuck' ? now : undefined));
  if (!settings) return null;
  const lr = proposeRate(settings.optimizer, { tooBig: settings.lr });
  const seed = settings.seed + 1;
  const begin = (change: Parameters<typeof setTraining>[0]) => {
    setTraining(change);
    restart();
  };
  return (
    <Banner
      tone="warn"
      title={messages.stuck.title}
      actions={
        <>
          <Button variant="primary" onClick={() => begin({ lr })}>
            {messages.stuck.withRate(formatRate(lr))}
          </Button>
          <Button onClick={() => begin({ seed })}>{messages.stuck.withSeed(seed)}</Button>
        </>
      }
    >
      {messages.stuck.says}
    </Banner>
  );
}

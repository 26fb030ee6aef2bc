/** A project claimed by a Web Lock, which the browser lets go of when a tab is closed or crashes. */
import { openChannel } from './channel.ts';
import type { Claim, Claimant, Standing } from './claims.ts';
import type { ProjectId } from './records.ts';

/** A lock of a page that is just going away is waited for so long before somebody else is said to have it. ms */
const PATIENCE = 400;

/** A tab that is asked to let go gets so long to finish. ms */
const GRACE = 1000;

export function claimByLock(id: ProjectId, { onStanding, onAsked }: Claimant): Claim {
  const name = `tinkergrad.${id}`;
  let standing: Standing | undefined;
  let letGo: (() => void) | undefined;
  let isOver = false;
  const queued = new AbortController();
  const stand = (next: Standing) => {
    if (isOver || standing === next) return;
    standing = next;
    onStanding(next);
  };

  /** Waits for the lock, in the queue or at its head, and holds it until it is let go of or stolen. */
  function wait(options: LockOptions): void {
    const hold = () =>
      new Promise<void>((resolve) => {
        letGo = resolve;
        stand('ours');
      });
    navigator.locks
      .request(name, options, hold)
      .catch(() => undefined)
      .then(lost);
  }

  function lost(): void {
    letGo = undefined;
    if (isOver || standing !== 'ours') return;
    stand('taken');
    wait({ signal: queued.signal });
  }

  const channel = openChannel(id, (word) => {
    if (word === 'yield' && standing === 'ours') void onAsked().finally(() => letGo?.());
  });
  wait({ signal: queued.signal });
  const patience = setTimeout(() => standing ?? stand('elsewhere'), PATIENCE);
  let grace: ReturnType<typeof setTimeout> | undefined;
  return {
    isCertain: true,
    take() {
      channel.say('yield');
      clearTimeout(grace);
      grace = setTimeout(() => standing !== 'ours' && !isOver && wait({ steal: true }), GRACE);
    },
    release() {
      isOver = true;
      clearTimeout(patience);
      clearTimeout(grace);
      queued.abort();
      letGo?.();
      channel.close();
    },
  };
}

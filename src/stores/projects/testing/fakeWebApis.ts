/** For tests only: what a browser gives its tabs to agree by: Web Locks and BroadcastChannels, of which a tab that crashes lets go. */

interface Request {
  readonly tab: object;
  readonly hold: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** As the standard has it: one holder and a queue for each name; a thief goes before the queue, and the one robbed is told by a rejection. */
export function createFakeLocks() {
  const held = new Map<string, Request>();
  const queues = new Map<string, Request[]>();
  const queueOf = (name: string): Request[] => {
    const queue = queues.get(name) ?? [];
    queues.set(name, queue);
    return queue;
  };

  function grant(name: string): void {
    const next = held.has(name) ? undefined : queueOf(name).shift();
    if (!next) return;
    held.set(name, next);
    queueMicrotask(() => {
      void next.hold().then((value) => {
        if (held.get(name) !== next) return;
        held.delete(name);
        next.resolve(value);
        grant(name);
      });
    });
  }

  const of = (tab: object): Pick<LockManager, 'request'> => ({
    request: ((name: string, { steal, signal }: LockOptions, hold: () => Promise<unknown>) =>
      new Promise<unknown>((resolve, reject) => {
        const request = { tab, hold, resolve, reject };
        const queue = queueOf(name);
        if (steal) queue.unshift(request);
        else queue.push(request);
        signal?.addEventListener('abort', () => {
          if (queue.includes(request)) queue.splice(queue.indexOf(request), 1);
          reject(new DOMException('aborted', 'AbortError'));
        });
        if (steal) {
          held.get(name)?.reject(new DOMException('stolen', 'AbortError'));
          held.delete(name);
        }
        grant(name);
      })) as LockManager['request'],
  });

  /** Lets go of all that a tab held or waited for, and tells it nothing. */
  function crash(tab: object): void {
    for (const [name, queue] of queues) {
      queue.splice(0, queue.length, ...queue.filter((request) => request.tab !== tab));
      if (held.get(name)?.tab !== tab) continue;
      held.delete(name);
      grant(name);
    }
  }

  return { of, crash };
}

type FakeChannel = Pick<BroadcastChannel, 'postMessage' | 'onmessage' | 'close'>;

export function createFakeChannels() {
  const all = new Set<{ readonly tab: object; readonly name: string; readonly channel: FakeChannel }>();
  const of = (tab: object) => (name: string) => {
    const channel: FakeChannel = {
      onmessage: null,
      postMessage(data) {
        if (!all.has(entry)) return;
        for (const other of all)
          if (other !== entry && other.name === name)
            setTimeout(
              () => all.has(other) && other.channel.onmessage?.call(other.channel as BroadcastChannel, { data } as MessageEvent),
              1,
            );
      },
      close: () => void all.delete(entry),
    };
    const entry = { tab, name, channel };
    all.add(entry);
    return channel;
  };
  const crash = (tab: object) => {
    for (const entry of all) if (entry.tab === tab) all.delete(entry);
  };
  return { of, crash };
}

/** The training thread: commands come in here, events go out. The page names this file by URL and imports nothing of it. */
import './early.ts';
import type { TrainingCommand, TrainingEvent } from '../shared/protocol.ts';
import { chooseEngine } from './engine/engine.ts';
import { createInbox } from './inbox.ts';
import { transfersOf } from './transfers.ts';

const thread = globalThis as unknown as DedicatedWorkerGlobalScope;

const handle = createInbox({
  post: (event: TrainingEvent) => thread.postMessage(event, transfersOf(event)),
  chooseEngine,
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  complain: (message) => console.error(message),
});

thread.onmessage = ({ data }: MessageEvent<TrainingCommand>) => handle(data);
// The page gets errors as they are, but not those of promises that fail while nobody waits for them.
thread.onunhandledrejection = ({ reason }) => reportError(reason);

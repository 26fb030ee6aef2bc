/** The training thread: its one ear and its one mouth. The page names this file by URL and imports nothing of it. */
import type { TrainingCommand, TrainingEvent } from '../shared/protocol.ts';
import { chooseEngine } from './engine/engine.ts';
import { createInbox } from './inbox.ts';
import { transfersOf } from './transfers.ts';

const thread = globalThis as unknown as DedicatedWorkerGlobalScope;

const hear = createInbox({
  post: (event: TrainingEvent) => thread.postMessage(event, transfersOf(event)),
  chooseEngine,
  fetch: (url, init) => fetch(url, init),
  now: () => performance.now(),
  complain: (message) => console.error(message),
});

thread.onmessage = ({ data }: MessageEvent<TrainingCommand>) => hear(data);
// The page hears of errors, but not of promises that fail while nobody waits for them.
thread.onunhandledrejection = ({ reason }) => reportError(reason);

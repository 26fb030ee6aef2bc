/** Which settings wait for the next run. Store in. */
import { useDocument } from '../../stores/document/document.ts';
import { type FIXED_SETTINGS, isUnderWay, waitingSettings } from '../../stores/run/runState.ts';
import { useRun } from '../../stores/run/useRun.ts';
import { messages } from './messages.ts';

/** For each setting that a run keeps to its end: the note of its field, empty unless it differs from the run's. */
export function useWaitingNote(): (setting: (typeof FIXED_SETTINGS)[number]) => { readonly note?: string } {
  const run = useRun((state) => state);
  const settings = useDocument(({ document }) => document.training);
  const waiting = run.plan && isUnderWay(run) ? waitingSettings(run.plan, settings) : [];
  return (setting) => (waiting.includes(setting) ? { note: messages.waits } : {});
}

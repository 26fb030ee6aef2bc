/** A run of an earlier visit that can go on: offered as long as nothing was trained since and the network is still the one it was a run of. */
import { create } from 'zustand';
import type { DocumentState } from '../document/document.ts';
import { useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { isRunOf, type KeptRun } from './keptRuns.ts';
import { isUnderWay, type RunState, useRun } from './run.ts';

export const useStopped = create<{ readonly run: KeptRun | undefined }>(() => ({ run: undefined }));

/** Offers a run, or none. */
export const offerRun = (run: KeptRun | undefined): void => useStopped.setState({ run });

/** The run that Train goes on with, where there is one. */
export const stoppedRun = (): KeptRun | undefined => fitting(useStopped.getState().run, useRun.getState(), useDocument.getState());

/** The same for a component. */
export function useStoppedRun(): KeptRun | undefined {
  const run = useStopped((stopped) => stopped.run);
  const now = useRun();
  const open = useDocument();
  return fitting(run, now, open);
}

function fitting(kept: KeptRun | undefined, run: RunState, { document }: Pick<DocumentState, 'document'>): KeptRun | undefined {
  if (!kept || isUnderWay(run) || run.phase === 'failed') return undefined;
  const reading = readingOf(document);
  return reading.ok && isRunOf(kept, reading.spec, document.training) ? kept : undefined;
}

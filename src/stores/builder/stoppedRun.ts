/** A run that was saved and can go on: offered as long as nothing was trained since and the network is still the one it was a run of. */
import { create } from 'zustand';
import { useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import { isUnderWay, type RunState } from '../run/runState.ts';
import { useRun } from '../run/useRun.ts';
import { currentRun } from './currentRun.ts';
import { isRunOf, type SavedRun } from './savedRun.ts';

interface Stopped {
  readonly run: SavedRun | undefined;
  /** Lets go of what is saved of it. */
  readonly forget: () => void;
}

const useStopped = create<Stopped>(() => ({ run: undefined, forget: () => undefined }));

/** Offers a run, or none. */
export const offerRun = (run: SavedRun | undefined): void => useStopped.setState({ run });

/** Says how a saved run of the open network is let go of. Gives back how to end that; whoever has said so since is left as it is. */
export function onForgetRun(forget: () => void): () => void {
  useStopped.setState({ forget });
  return () => {
    if (useStopped.getState().forget === forget) useStopped.setState({ forget: () => undefined });
  };
}

/** Lets go of the open network's saved run: it will not be offered again. */
export function forgetRun(): void {
  offerRun(undefined);
  useStopped.getState().forget();
}

/** The run that Train goes on with, where there is one. */
export const stoppedRun = (): SavedRun | undefined =>
  fitting(useStopped.getState().run, currentRun().run.getState(), useDocument.getState().document);

/** The same for a component. */
export function useStoppedRun(): SavedRun | undefined {
  const saved = useStopped((stopped) => stopped.run);
  const now = useRun((run) => run);
  const document = useDocument((open) => open.document);
  return fitting(saved, now, document);
}

function fitting(
  saved: SavedRun | undefined,
  run: RunState,
  document: ReturnType<typeof useDocument.getState>['document'],
): SavedRun | undefined {
  if (!saved || isUnderWay(run) || run.phase === 'failed') return undefined;
  const reading = readingOf(document);
  return reading.ok && isRunOf(saved, reading.spec, document.training) ? saved : undefined;
}

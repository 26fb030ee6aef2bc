/** A newer version of the page: whether one is there, and the way to it, which a person takes and nobody else. zustand. */
import { create } from 'zustand';
import type { Result } from '../../lib/result.ts';
import type { Keeper, VersionNews } from '../../offline/client/serviceWorker.ts';

interface NewVersion {
  /** `replaced`: another tab has gone on to it; this one is still the version before. */
  readonly news: 'none' | VersionNews;
  /** It was asked to come later. */
  readonly isPutOff: boolean;
  /** What is open is being saved, and the reload follows. */
  readonly isLeaving: boolean;
  /** Why there was no reload, in a sentence. */
  readonly refusal: string | undefined;
}

export const useNewVersion = create<NewVersion>(() => ({ news: 'none', isPutOff: false, isLeaving: false, refusal: undefined }));

let keeper: Keeper | undefined;

/** Says through whom the version that waits is asked to take over. */
export const setKeeper = (now: Keeper): void => {
  keeper = now;
};

/** Another version is there; or it serves the page, which this tab may have asked for. */
export function hearVersion(news: VersionNews): void {
  if (news === 'replaced' && useNewVersion.getState().isLeaving) location.reload();
  else useNewVersion.setState({ news, isPutOff: false });
}

/** Until the next visit, or until something new is to be said. */
export const putOffVersion = (): void => useNewVersion.setState({ isPutOff: true, refusal: undefined });

/** A service worker that says nothing has been lost. ms */
const PATIENCE = 5000;

/** Saves what is open, then reloads into the newer version; where it cannot be saved, it is said and nothing is reloaded. */
export async function goToNewVersion(save: () => Promise<Result<true>>): Promise<void> {
  if (useNewVersion.getState().isLeaving) return;
  useNewVersion.setState({ isLeaving: true, refusal: undefined });
  const saved = await save();
  if (!saved.ok) useNewVersion.setState({ isLeaving: false, refusal: saved.reason });
  else if (keeper?.takeOver()) setTimeout(() => location.reload(), PATIENCE);
  else location.reload();
}

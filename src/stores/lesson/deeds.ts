/** What a learner has done with the network that is open, as far as its run does not tell: a short log. zustand. */
import { create } from 'zustand';
import type { Beat } from '../../network/beats.ts';

export type Deed =
  /** One of the five beats of a step was taken by itself. */
  | { readonly did: 'beat'; readonly beat: Beat }
  /** A weight or bias was set by hand, named as in the state_dict. */
  | { readonly did: 'setByHand'; readonly name: string }
  /** A run took so many steps from its start with one rate. */
  | { readonly did: 'trained'; readonly lr: number; readonly steps: number };

/** Older deeds are forgotten. */
const MOST = 200;

export const useDeeds = create<{ readonly deeds: readonly Deed[] }>(() => ({ deeds: [] }));

/** Writes a deed down, after those of the same network. */
export const recordDeed = (deed: Deed): void => useDeeds.setState(({ deeds }) => ({ deeds: [...deeds.slice(1 - MOST), deed] }));

/** A beat that was not in vain. */
export const recordBeat = (beat: Beat): void => recordDeed({ did: 'beat', beat });

/** Another network is open. */
export const forgetDeeds = (): void => useDeeds.setState({ deeds: [] });

/** How far a run has come with its first rate: the longest of each rate counts. */
export function recordRate(lr: number, steps: number): void {
  const { deeds } = useDeeds.getState();
  const known = deeds.find((deed) => deed.did === 'trained' && deed.lr === lr);
  if (known?.did === 'trained' && known.steps >= steps) return;
  useDeeds.setState({ deeds: [...deeds.filter((deed) => deed !== known).slice(1 - MOST), { did: 'trained', lr, steps }] });
}

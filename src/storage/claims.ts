/** Which tab a project belongs to: one writes, the others look. */
import { claimByChannel } from './channelClaim.ts';
import { claimByLock } from './lockClaim.ts';
import type { ProjectId } from './records.ts';

/** `elsewhere`: another tab had it before this one came; `taken`: another tab has taken it from this one. */
export type Standing = 'ours' | 'elsewhere' | 'taken';

export interface Claim {
  /** The browser sees to it that only one tab has it; without, two tabs find out only when they write. */
  readonly isCertain: boolean;
  /** Takes the project from the tab that has it, which is asked to finish first. */
  take(): void;
  /** Lets go of it, or waits for it no longer. */
  release(): void;
}

export interface Claimant {
  /** Told at first, and whenever it changes: also when the other tab is closed. */
  readonly onStanding: (standing: Standing) => void;
  /** Another tab wants the project: what is not kept yet is kept now. */
  readonly onAsked: () => Promise<unknown>;
}

export type MakeClaim = (id: ProjectId, claimant: Claimant) => Claim;

export const claim: MakeClaim = (id, claimant) =>
  typeof navigator !== 'undefined' && 'locks' in navigator ? claimByLock(id, claimant) : claimByChannel(id, claimant);

/** How fast steps may follow one another: a choice of this page, or of the template that is open. zustand. */
import { create } from 'zustand';
import { PACES } from '../../training/shared/pace.ts';
import { keepChoice, savedChoice } from '../browserChoice.ts';

const KEY = 'tinkergrad.pace';

interface PaceState {
  /** As a hand set it last, in steps a second. */
  readonly chosen: number;
  /** That of the open template, until a hand sets another one. */
  readonly ofTemplate: number | undefined;
}

export const usePace = create<PaceState>(() => ({ chosen: savedPace(), ofTemplate: undefined }));

/** In steps a second; Infinity is full speed. */
export const paceOf = ({ chosen, ofTemplate }: PaceState): number => ofTemplate ?? chosen;

/** Kept for the next visit where the browser lets us. */
export function setPace(chosen: number): void {
  usePace.setState({ chosen, ofTemplate: undefined });
  keepChoice(KEY, String(chosen));
}

/** One stop slower or faster. */
export function movePace(direction: 1 | -1): void {
  const now = paceOf(usePace.getState());
  const next = direction > 0 ? PACES.find((pace) => pace > now) : PACES.findLast((pace) => pace < now);
  if (next !== undefined) setPace(next);
}

/** Another network is open: a template may have a pace of its own. */
export const setTemplatePace = (ofTemplate: number | undefined): void => usePace.setState({ ofTemplate });

function savedPace(): number {
  const saved = Number(savedChoice(KEY) ?? Number.NaN);
  return PACES.find((pace) => pace === saved) ?? Number.POSITIVE_INFINITY;
}

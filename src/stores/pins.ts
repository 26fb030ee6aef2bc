/** The single numbers that are followed on a chart: a choice of this visit. zustand. */
import { create } from 'zustand';
import type { PinnedNumber } from '../training/shared/questions.ts';

/** As many as lines are told apart. */
const MOST = 6;

export const usePins = create<{ readonly pins: readonly PinnedNumber[] }>(() => ({ pins: [] }));

const isSame = (a: PinnedNumber, b: PinnedNumber): boolean => a.name === b.name && a.place === b.place;

/** Follows a number; the oldest gives way where there are too many. */
export const pin = (number: PinnedNumber): void =>
  usePins.setState(({ pins }) => ({ pins: [...pins.filter((one) => !isSame(one, number)), number].slice(-MOST) }));

export const unpin = (number: PinnedNumber): void => usePins.setState(({ pins }) => ({ pins: pins.filter((one) => !isSame(one, number)) }));

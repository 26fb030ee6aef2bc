/** What computes the steps: a choice of this browser, not of the network. zustand; knows localStorage and the page's address. */
import { create } from 'zustand';
import { ARITHMETICS, type Arithmetic } from '../../training/shared/protocol.ts';

const KEY = 'tinkergrad.arithmetic';

/** As `?arithmetic=portable` says for this visit, or as it was chosen before. */
export const useArithmetic = create<{ readonly arithmetic: Arithmetic }>(() => ({
  arithmetic: known(fromAddress()) ?? known(fromStorage()) ?? 'fast',
}));

/** Takes effect with the next run; kept for the next visit where the browser lets us. */
export function setArithmetic(arithmetic: Arithmetic): void {
  useArithmetic.setState({ arithmetic });
  try {
    localStorage.setItem(KEY, arithmetic);
  } catch {
    // storage is full or switched off: the choice lasts as long as the page
  }
}

function known(name: string | null): Arithmetic | undefined {
  return ARITHMETICS.find((arithmetic) => arithmetic === name);
}

function fromAddress(): string | null {
  return typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('arithmetic');
}

function fromStorage(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

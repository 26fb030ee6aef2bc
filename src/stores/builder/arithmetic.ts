/** What computes the steps: a choice of this browser, not of the network. zustand; knows the page's address. */
import { create } from 'zustand';
import { ARITHMETICS, type Arithmetic } from '../../training/shared/protocol.ts';
import { keepChoice, savedChoice } from '../browserChoice.ts';

const KEY = 'tinkergrad.arithmetic';

/** As `?arithmetic=portable` says for this visit, or as it was chosen before. */
export const useArithmetic = create<{ readonly arithmetic: Arithmetic }>(() => ({
  arithmetic: known(fromAddress()) ?? known(savedChoice(KEY)) ?? 'fast',
}));

/** Takes effect with the next run; kept for the next visit where the browser lets us. */
export function setArithmetic(arithmetic: Arithmetic): void {
  useArithmetic.setState({ arithmetic });
  keepChoice(KEY, arithmetic);
}

function known(name: string | null): Arithmetic | undefined {
  return ARITHMETICS.find((arithmetic) => arithmetic === name);
}

function fromAddress(): string | null {
  return typeof location === 'undefined' ? null : new URLSearchParams(location.search).get('arithmetic');
}

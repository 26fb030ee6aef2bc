/** Who hands in, as this browser remembers it. zustand. */
import { create } from 'zustand';
import { keepChoice, savedChoice } from './browserChoice.ts';

const KEY = 'tinkergrad.handedInBy';

const useBy = create<{ readonly by: string }>(() => ({ by: savedChoice(KEY) ?? '' }));

export const useHandedInBy = (): string => useBy(({ by }) => by);

export function keepHandedInBy(by: string): void {
  useBy.setState({ by });
  keepChoice(KEY, by);
}

/** The chosen theme: light, dark, or as the system has it; kept in this browser. zustand. */
import { create } from 'zustand';
import { keepChoice, savedChoice } from './browserChoice.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

const KEY = 'tinkergrad.theme';

/** That of the last visit; the system's where there is none, or storage is switched off. */
export const useTheme = create<{ readonly theme: Theme }>(() => ({ theme: savedTheme() }));

function savedTheme(): Theme {
  const saved = savedChoice(KEY);
  return THEMES.find((theme) => theme === saved) ?? 'system';
}

/** Goes on to the next one in the round. */
export function nextTheme(): void {
  const { theme } = useTheme.getState();
  setTheme(THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'system');
}

export function setTheme(theme: Theme): void {
  useTheme.setState({ theme });
  keepChoice(KEY, theme);
}

/** The chosen theme: kept in this browser, shown by an attribute of the root that the tokens read. */
import { useEffect, useState } from 'react';
import { isTheme, type Theme } from '../panels/bar/themes.ts';

const KEY = 'tinkergrad.theme';

/** The theme of the last visit; the system's where there is none, or storage is switched off. */
export function savedTheme(): Theme {
  try {
    const saved = localStorage.getItem(KEY);
    return isTheme(saved) ? saved : 'system';
  } catch {
    return 'system';
  }
}

export function applyTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** The theme, and how to choose another. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useState(savedTheme);
  useEffect(() => {
    applyTheme(theme);
    try {
      localStorage.setItem(KEY, theme);
    } catch {
      // storage is switched off: the theme lasts as long as the page
    }
  }, [theme]);
  return [theme, setTheme];
}

/** The theme is shown by an attribute of the root that the tokens read. */
import { type Theme, useTheme } from '../stores/theme.ts';

/** Shows the theme, now and whenever another one is chosen. */
export function startTheme(): void {
  showTheme(useTheme.getState().theme);
  useTheme.subscribe(({ theme }) => showTheme(theme));
}

function showTheme(theme: Theme): void {
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Goes round the themes: as the system has it, light, dark. */
import { type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { Button } from '../../ui/Button.tsx';
import { type Theme, themeAfter } from './themes.ts';

const ICONS = { system: SunMoon, light: Sun, dark: Moon } satisfies Record<Theme, LucideIcon>;

export interface ThemeSwitchProps {
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  readonly className?: string | undefined;
}

export function ThemeSwitch({ theme, onTheme, className }: ThemeSwitchProps) {
  const Icon = ICONS[theme];
  const label = `Theme: ${theme}`;
  const next = () => onTheme(themeAfter(theme));
  useViewCommands({ nextTheme: next });
  return (
    <Button variant="quiet" className={className} aria-label={label} title={label} onClick={next}>
      <Icon size={17} aria-hidden="true" />
    </Button>
  );
}

/** Goes round the themes: as the system has it, light, dark. Store in. */
import { type LucideIcon, Moon, Sun, SunMoon } from 'lucide-react';
import { firstMessages } from '../../stores/commands/firstMessages.ts';
import { nextTheme, type Theme, useTheme } from '../../stores/theme.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';

const ICONS = { system: SunMoon, light: Sun, dark: Moon } satisfies Record<Theme, LucideIcon>;

export function ThemeSwitch({ className }: { readonly className?: string | undefined }) {
  const theme = useTheme((state) => state.theme);
  const Icon = ICONS[theme];
  const label = messages.theme(firstMessages.themes[theme]);
  return (
    <Button data-word="theme" variant="quiet" className={className} aria-label={label} title={label} onClick={nextTheme}>
      <Icon size={17} aria-hidden="true" />
    </Button>
  );
}

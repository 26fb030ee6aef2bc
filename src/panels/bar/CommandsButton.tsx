/** Opens the list of all commands, for those who do not know its key. */
import { Command } from 'lucide-react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';

export function CommandsButton({ className }: { readonly className?: string | undefined }) {
  const { keys, run } = COMMANDS.commands;
  return (
    <Button
      data-word="commands"
      variant="quiet"
      className={className}
      title={messages.allCommands}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={run}
    >
      <Command size={16} aria-hidden="true" />
      <span>{messages.commands}</span>
    </Button>
  );
}

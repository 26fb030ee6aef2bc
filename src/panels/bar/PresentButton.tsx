/** Shows the page to a class: large, one part at a time. */
import { Presentation } from 'lucide-react';
import { COMMANDS } from '../../stores/commands/commands.ts';
import { firstMessages } from '../../stores/commands/firstMessages.ts';
import { ariaKeys } from '../../stores/commands/rows/keys.ts';
import { Button } from '../../ui/Button.tsx';
import { messages } from './messages.ts';

export function PresentButton({ className }: { readonly className?: string | undefined }) {
  const { keys, run } = COMMANDS.present;
  return (
    <Button
      variant="quiet"
      data-word="present"
      className={className}
      aria-label={firstMessages.labels.present}
      title={messages.present}
      aria-keyshortcuts={ariaKeys(keys)}
      onClick={run}
    >
      <Presentation size={17} aria-hidden="true" />
    </Button>
  );
}

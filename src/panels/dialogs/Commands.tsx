/** The command palette: every command, found by typing. */
import { useState } from 'react';
import { COMMAND_IDS } from '../../stores/commands/commands.ts';
import { isPresenting } from '../../stores/presenting.ts';
import { closeDialog } from '../../stores/view.ts';
import { CommandList } from '../../ui/CommandList.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { isPresented } from '../present/presentedCommands.ts';
import { allCommands, languageCommands } from './commandItems.ts';
import { messages } from './messages.ts';

/** It need not find itself. */
const OTHERS = COMMAND_IDS.filter((id) => id !== 'commands');

export function Commands() {
  const [groups] = useState(() => [...allCommands(isPresenting() ? OTHERS.filter(isPresented) : OTHERS), languageCommands()]);
  return (
    <Dialog label={messages.commands} word="commands" onClose={closeDialog}>
      <CommandList label={messages.commands} placeholder={messages.whatToDo} groups={groups} />
    </Dialog>
  );
}

/** What the list of commands, the menu of what is selected and the sheet of keys say. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/dialogs', {
  commands: 'Commands',
  whatToDo: 'What do you want to do?',
  menu: 'Menu',
  findInMenu: 'Find in this menu',
  keys: 'Keys',
  allKeys: 'All keys',
  close: 'Close',
  onCanvas: 'On the canvas',
  canvasKeys:
    '{tab} goes from card to card, to their fields and to the ends of their wires. {enter} on an end begins a wire, on another one it finishes it. Drag with {shift} to select several.',
});

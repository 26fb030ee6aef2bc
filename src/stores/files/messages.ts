/** Why a file or a link cannot be opened, before what reads it is fetched. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('stores/files', {
  unreadable: 'The browser could not read it. It may be a folder, or have been moved or changed: choose it again.',
  noScene: (name: string, scenes: string) => `There is no scene called “${name}” here. The scenes are ${scenes}.`,
});

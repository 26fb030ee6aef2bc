/** Acts as lines of a list that is chosen from. Imports stores and ui's types. */
import { flushSync } from 'react-dom';
import { ACTS, type ActId, listActs } from '../../stores/acts.ts';
import { closeDialog } from '../../stores/view.ts';
import type { CommandGroup, CommandItem } from '../../ui/CommandList.tsx';

/** Those that can be done now, under their headings. */
export const possibleActs = (ids?: readonly ActId[]): readonly CommandGroup[] =>
  listActs(ids)
    .map(({ name, acts }) => ({ name, items: acts.filter((id) => ACTS[id].isPossible()).map(actItem) }))
    .filter(({ items }) => items.length > 0);

function actItem(id: ActId): CommandItem {
  const { label, keys, group, run } = ACTS[id];
  return {
    name: label,
    words: [group],
    keys: keys.slice(0, 1),
    choose: () => {
      flushSync(closeDialog); // the focus is back where it was before the act puts it elsewhere
      run();
    },
  };
}

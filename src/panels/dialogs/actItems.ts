/** Acts as lines of a list that is chosen from. */
import { flushSync } from 'react-dom';
import { ACTS, type ActId, listActs } from '../../stores/acts/acts.ts';
import { closeDialog } from '../../stores/view.ts';
import type { CommandGroup, CommandItem } from '../../ui/CommandList.tsx';

/** What is done instead of an act, where more is known of what is meant. */
export type Instead = { readonly [A in ActId]?: () => void };

/** Those that can be done now, under their headings. */
export const possibleActs = (ids?: readonly ActId[], instead: Instead = {}): readonly CommandGroup[] =>
  listActs(ids)
    .map(({ name, acts }) => ({
      name,
      items: acts.filter((id) => ACTS[id].isPossible()).map((id) => actItem(id, instead[id] ?? ACTS[id].run)),
    }))
    .filter(({ items }) => items.length > 0);

function actItem(id: ActId, run: () => void): CommandItem {
  const { label, keys, group } = ACTS[id];
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

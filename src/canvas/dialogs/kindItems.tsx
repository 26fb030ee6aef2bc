/** Kinds of nodes as lines of a list that is chosen from. */
import { flushSync } from 'react-dom';
import type { Kind } from '../../network/kinds.ts';
import { messages as networkMessages } from '../../network/messages.ts';
import { closeDialog } from '../../stores/view.ts';
import type { CommandGroup, CommandItem } from '../../ui/CommandList.tsx';
import { messages } from '../messages.ts';
import { Glyph } from '../palette/Glyph.tsx';
import { GROUPS } from '../palette/groups.ts';

/** These kinds under the palette's headings, the headings in the order in which the kinds come. */
export function kindGroups(kinds: readonly Kind[], choose: (kind: Kind) => void): readonly CommandGroup[] {
  const first = (group: (typeof GROUPS)[number]) => kinds.findIndex((kind) => group.kinds.includes(kind));
  return GROUPS.filter((group) => first(group) >= 0)
    .sort((a, b) => first(a) - first(b))
    .map((group) => ({
      name: messages.groups[group.id],
      items: kinds.filter((kind) => group.kinds.includes(kind)).map((kind) => kindItem(kind, choose)),
    }));
}

const kindItem = (kind: Kind, choose: (kind: Kind) => void): CommandItem => ({
  name: kind,
  isCode: true,
  says: networkMessages.kinds[kind],
  icon: <Glyph kind={kind} />,
  choose: () => {
    flushSync(closeDialog); // the focus is back where it was before it goes to the new node
    choose(kind);
  },
});

/** A list that is found by typing: the best match is chosen by Enter, arrows go on from it. The only file that imports cmdk. */
import { Command, defaultFilter } from 'cmdk';
import { type ReactNode, useState } from 'react';
import styles from './CommandList.module.css';
import { Keys } from './Keys.tsx';
import { messages } from './messages.ts';

export interface CommandItem {
  /** Unique in its list; what is typed is looked for in it. */
  readonly name: string;
  /** The name of a class in PyTorch, which nobody translates. */
  readonly isCode?: boolean;
  /** A quiet sentence beside it. */
  readonly says?: string;
  /** It is found by these words, too. */
  readonly words?: readonly string[];
  readonly icon?: ReactNode;
  readonly keys?: readonly string[];
  /** It is not listed before something is typed. */
  readonly isHidden?: boolean;
  /** Why it cannot be chosen now. */
  readonly needs?: string;
  readonly choose: () => void;
}

export interface CommandGroup {
  readonly name: string;
  readonly items: readonly CommandItem[];
}

export interface CommandListProps {
  /** What the list is for; its accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly groups: readonly CommandGroup[];
}

/** Below this, letters are found in a name by chance only; of 1. */
const CHANCE = 0.2;

/** Under its headings as long as nothing is typed, then the best match first. */
export function CommandList({ label, placeholder, groups }: CommandListProps) {
  const [typed, setTyped] = useState('');
  return (
    <Command label={label} loop vimBindings={false} shouldFilter={false} className={styles.command}>
      <Command.Input className={styles.input} placeholder={placeholder} value={typed} onValueChange={setTyped} />
      <Command.List label={label} className={styles.list}>
        <Command.Empty className={styles.empty}>{messages.nothingCalledThat}</Command.Empty>
        {typed.trim() === ''
          ? listed(groups).map(({ name, items }) => (
              <Command.Group key={name} heading={name} className={styles.group}>
                {items.map((item) => (
                  <Line key={item.name} {...item} />
                ))}
              </Command.Group>
            ))
          : bestFirst(groups, typed).map((item) => <Line key={item.name} {...item} />)}
      </Command.List>
    </Command>
  );
}

const listed = (groups: readonly CommandGroup[]): readonly CommandGroup[] =>
  groups.map(({ name, items }) => ({ name, items: items.filter(({ isHidden }) => !isHidden) })).filter(({ items }) => items.length > 0);

/** What can be chosen comes before what cannot be. */
function bestFirst(groups: readonly CommandGroup[], typed: string): readonly CommandItem[] {
  const rated = groups.flatMap(({ items }) =>
    items.map((item) => ({ item, score: defaultFilter(item.name, typed.trim(), [...(item.words ?? [])]) })),
  );
  return rated
    .filter(({ score }) => score >= CHANCE)
    .sort((a, b) => Number(a.item.needs !== undefined) - Number(b.item.needs !== undefined) || b.score - a.score)
    .map(({ item }) => item);
}

function Line({ name, isCode = false, says, icon, keys = [], needs, choose }: CommandItem) {
  return (
    <Command.Item value={name} disabled={needs !== undefined} onSelect={choose} className={styles.item}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.name} translate={isCode ? 'no' : undefined}>
        {name}
      </span>
      {(needs ?? says) !== undefined && <span className={styles.says}>{needs ?? says}</span>}
      {keys.length > 0 && <Keys keys={keys} />}
    </Command.Item>
  );
}

/** A list that is found by typing: the best match is chosen by Enter, arrows go on from it. The only file that imports cmdk. */
import { Command } from 'cmdk';
import type { ReactNode } from 'react';
import styles from './CommandList.module.css';
import { Keys } from './Keys.tsx';

export interface CommandItem {
  /** Unique in its list; what is typed is looked for in it. */
  readonly name: string;
  /** A quiet word or sentence beside it. */
  readonly says?: string;
  /** It is found by these words, too. */
  readonly words?: readonly string[];
  readonly icon?: ReactNode;
  readonly keys?: readonly string[];
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

export function CommandList({ label, placeholder, groups }: CommandListProps) {
  return (
    <Command label={label} loop vimBindings={false} className={styles.command}>
      <Command.Input className={styles.input} placeholder={placeholder} />
      <Command.List label={label} className={styles.list}>
        <Command.Empty className={styles.empty}>Nothing is called that.</Command.Empty>
        {groups.map(({ name, items }) => (
          <Command.Group key={name} heading={name} className={styles.group}>
            {items.map((item) => (
              <Item key={item.name} item={item} />
            ))}
          </Command.Group>
        ))}
      </Command.List>
    </Command>
  );
}

function Item({ item: { name, says, words, icon, keys = [], choose } }: { readonly item: CommandItem }) {
  return (
    <Command.Item value={name} {...(words ? { keywords: [...words] } : {})} onSelect={choose} className={styles.item}>
      {icon !== undefined && (
        <span className={styles.icon} aria-hidden="true">
          {icon}
        </span>
      )}
      <span className={styles.name}>{name}</span>
      {says !== undefined && <span className={styles.says}>{says}</span>}
      {keys.length > 0 && <Keys keys={keys} />}
    </Command.Item>
  );
}

/** The palette's groups and what is in them. Pure. */
import { type Family, KIND_NAMES, KINDS, type Kind } from '../../network/kinds.ts';

/** The group that each family stands in. */
const GROUP_OF = {
  data: 'Data',
  linear: 'Layers',
  structure: 'Layers',
  activation: 'Activations',
  loss: 'Losses',
} as const satisfies Record<Family, string>;

export interface Group {
  readonly name: string;
  readonly kinds: readonly Kind[];
}

/** Every kind once, in the order of the kinds' table. */
export const GROUPS: readonly Group[] = [...new Set(KIND_NAMES.map((kind) => GROUP_OF[KINDS[kind].family]))].map((name) => ({
  name,
  kinds: KIND_NAMES.filter((kind) => GROUP_OF[KINDS[kind].family] === name),
}));

/** The palette's groups and what is in them. Pure. */
import { type Family, KIND_NAMES, KINDS, type Kind } from '../../network/kinds.ts';
import type { messages } from '../messages.ts';

/** Those that have a heading. */
export type GroupId = keyof typeof messages.groups;

/** The group that each family stands in. */
const GROUP_OF = {
  data: 'data',
  linear: 'layers',
  structure: 'layers',
  activation: 'activations',
  loss: 'losses',
} as const satisfies Record<Family, GroupId>;

export interface Group {
  readonly id: GroupId;
  readonly kinds: readonly Kind[];
}

/** Every kind once, in the order of the kinds' table. */
export const GROUPS: readonly Group[] = [...new Set(KIND_NAMES.map((kind) => GROUP_OF[KINDS[kind].family]))].map((id) => ({
  id,
  kinds: KIND_NAMES.filter((kind) => GROUP_OF[KINDS[kind].family] === id),
}));

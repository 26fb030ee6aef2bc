/** The table of acts: everything the page does when it is asked, each with its key. */
import type { Act, ActGroup } from './act.ts';
import { ACT_GROUPS } from './act.ts';
import { ARRANGING_ACTS } from './arranging.ts';
import { EDIT_ACTS } from './editing.ts';
import { FILE_ACTS } from './files.ts';
import { keyName, type Pressed } from './keys.ts';
import { SELECTION_ACTS } from './selection.ts';
import { TRAINING_ACTS } from './training.ts';
import { VIEW_ACTS } from './viewing.ts';
import { WALKING_ACTS } from './walking.ts';

const TABLE = { ...SELECTION_ACTS, ...ARRANGING_ACTS, ...WALKING_ACTS, ...EDIT_ACTS, ...TRAINING_ACTS, ...VIEW_ACTS, ...FILE_ACTS };

export type ActId = keyof typeof TABLE;

export const ACTS: Readonly<Record<ActId, Act>> = TABLE;
export const ACT_IDS = Object.keys(TABLE) as readonly ActId[];

const OF_KEY: ReadonlyMap<string, ActId> = new Map(ACT_IDS.flatMap((id) => ACTS[id].keys.map((key) => [key, id] as const)));

/** The act of a pressed key, if it has one here. */
export function actOfKey(pressed: Pressed, onCanvas: boolean): ActId | undefined {
  const id = OF_KEY.get(keyName(pressed));
  return id && (onCanvas || ACTS[id].where === 'page') ? id : undefined;
}

/** Does an act where it can be done now. */
export function perform(id: ActId): void {
  if (ACTS[id].isPossible()) ACTS[id].run();
}

/** Whether an act is about what is selected: then a key pressed on a card or a wire means that one. */
export const isAboutSelection = (id: ActId): boolean =>
  ACTS[id].group === 'Selection' || ACTS[id].group === 'Walk and move' || id === 'menu' || id === 'commands';

export interface ActList {
  readonly name: ActGroup;
  readonly acts: readonly ActId[];
}

/** Acts under their headings; a heading without acts is left out. */
export const listActs = (ids: readonly ActId[] = ACT_IDS): readonly ActList[] =>
  ACT_GROUPS.map((name) => ({ name, acts: ids.filter((id) => ACTS[id].group === name) })).filter(({ acts }) => acts.length > 0);

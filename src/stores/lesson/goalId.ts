/** The name by which the tick of a goal is kept. Pure. */
import type { Goal } from '../../lessons/lessonSchema.ts';
import { checksum } from '../../lib/checksum.ts';

/** The same for the same checks in the same network, however they are worded: by it a tick is found again. */
export const goalId = ({ checks }: Goal, network: string): string => checksum(JSON.stringify([network, checks]));

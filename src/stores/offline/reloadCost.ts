/** What a reload does to what goes on, in a sentence: it is said before anybody presses. Pure. */
import { messages } from './messages.ts';

export interface GoingOn {
  readonly isRacing: boolean;
  readonly isFinding: boolean;
  /** The run of the open network is larger than what is kept of runs. */
  readonly isTooLarge: boolean;
  readonly isTraining: boolean;
}

/** What would be lost first. */
export function reloadCost({ isRacing, isFinding, isTooLarge, isTraining }: GoingOn): string {
  if (isRacing) return messages.race;
  if (isTooLarge) return messages.tooLarge;
  if (isTraining) return messages.training;
  if (isFinding) return messages.finding;
  return messages.saved;
}

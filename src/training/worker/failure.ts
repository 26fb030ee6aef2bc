/** An exception as it is told to the page. */
import type { Told } from '../shared/faults.ts';

/** What a network can make the engine throw is worded for the person who drew it; anything else is a bug of ours. */
export function failureMessage(error: unknown): Told {
  const message = error instanceof Error ? error.message : String(error);
  if (message.startsWith('internal:')) return message;
  if (/call stack/i.test(message)) return ['tooDeep'];
  if (error instanceof RangeError || /memory|allocation/i.test(message)) return ['tooLarge'];
  return `internal: ${message}`;
}

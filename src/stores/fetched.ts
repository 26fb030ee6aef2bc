/** Parts of the page that are fetched when they are first asked for, or the sentence that they did not arrive. */
import { ok, type Result, refused } from '../lib/result.ts';
import { messages } from './messages.ts';

export const fetched = <T>(part: Promise<T>): Promise<Result<T>> => part.then(ok, () => refused(messages.missingPart));

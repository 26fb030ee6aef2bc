/** Why a run has stopped by itself, in words. */
import { messages } from './messages.ts';
import type { StopReason } from './stopping.ts';

/** After `Finished at step 812: `. */
export const stopWords = ({ by, value }: StopReason): string => messages.stopped[by](value);

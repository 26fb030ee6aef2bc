/** A result that is handed in, in the hash of a link, and back: whatever the hash, the answer is a result or a sentence. */
import { type HandIn, handInJson, readHandIn } from '../lessons/handIn.ts';
import type { Result } from '../lib/result.ts';
import { decodeJson, encodeJson, type LinkKind } from './packed.ts';

const HAND_IN: LinkKind<HandIn> = { letter: 'h', thing: 'result', read: readHandIn };

/** The hash, without its `#`, that holds this result with its network. */
export const encodeHandInLink = (handIn: HandIn): Promise<Result<string>> => encodeJson(HAND_IN, handInJson(handIn));

/** Reads a hash, with or without its `#`. */
export const decodeHandInLink = (hash: string): Promise<Result<HandIn>> => decodeJson(HAND_IN, hash);

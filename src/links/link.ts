/** A network in the hash of a link, and back: whatever the hash, the answer is a network or a sentence. */
import type { Result } from '../lib/result.ts';
import type { NetworkDocument } from '../network/document.ts';
import { type NetworkFile, readParsed } from '../network/file/fileFormat.ts';
import { fromCompact, toCompact } from './compact.ts';
import { decodeJson, encodeJson, type LinkKind } from './packed.ts';

const NETWORK: LinkKind<NetworkFile> = { letter: 'n', thing: 'network', read: (json) => readParsed(fromCompact(json)) };

/** The hash, without its `#`, that holds this network. */
export const encodeLink = (document: NetworkDocument): Promise<Result<string>> => encodeJson(NETWORK, toCompact(document));

/** Reads a hash, with or without its `#`. */
export const decodeLink = (hash: string): Promise<Result<NetworkFile>> => decodeJson(NETWORK, hash);

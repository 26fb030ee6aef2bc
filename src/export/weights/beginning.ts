/** How a safetensors file of ours begins: its checksum lies where it can be found without reading the rest. */
import { SEAL, SEAL_LENGTH } from '../seal.ts';

/** Bytes that say how long the header is. */
export const PREFIX = 8;

/** What the header begins with; the checksum comes next. */
export const BEGINNING = `{"__metadata__":{"${SEAL}":"`;

/** From where on all of the file is under the checksum. */
export const SEALED_FROM = PREFIX + BEGINNING.length + SEAL_LENGTH;

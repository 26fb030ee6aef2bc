/** A checksum of a whole file of ours, so that any damage shows: neither safetensors nor ONNX has one of its own. */
import { checksumOfBytes } from '../lib/checksum.ts';
import { encodeUtf8 } from '../lib/utf8.ts';

/** Under what it lies among the metadata. */
export const SEAL = 'tinkergrad_checksum';

/** Letters of a checksum. */
export const SEAL_LENGTH = 16;

/** As the bytes that stand in the file. */
export const sealOf = (bytes: Uint8Array): Uint8Array => encodeUtf8(checksumOfBytes(bytes));

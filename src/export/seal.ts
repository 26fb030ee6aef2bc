/** A checksum of a whole file of ours, so that any damage shows: neither safetensors nor ONNX has one of its own. */
import { checksumOfBytes } from '../lib/checksum.ts';

/** Under what it lies among the metadata. */
export const SEAL = 'tinkergrad_checksum';

/** Letters of a checksum. */
export const SEAL_LENGTH = 16;

/** As it stands in the file. */
export const sealOf = (bytes: Uint8Array): string => checksumOfBytes(bytes);

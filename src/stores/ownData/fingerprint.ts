/** SHA-256 in hex: a page that is not served securely has none of the browser's. Comes by a lazy import, or in a thread. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export const fingerprint = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));

/** Names of files. Pure. */

const LONGEST = 60;
/** A file's whole name has 255 bytes at most, on most systems; some are left for what follows. */
const MOST_BYTES = 200;

/** What Windows takes for a device, whatever comes after the dot. */
const DEVICES = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A name that every file system takes, in any script: `MNIST, one hidden layer` → `mnist-one-hidden-layer`. Only letters, their marks and
 * digits are kept, so nothing in it is a path, a pattern, or turns the direction of writing.
 */
export function baseName(networkName: string): string {
  const plain = networkName
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+/u, '');
  const name = shortened(plain).replace(/-$/, '') || 'network';
  return DEVICES.test(name) ? `${name}-network` : name;
}

/** Cut between two letters, never within one and its marks. */
function shortened(text: string): string {
  let [kept, bytes] = ['', 0];
  for (const letter of text.match(/.\p{M}*/gsu) ?? []) {
    bytes += new TextEncoder().encode(letter).length;
    if (kept.length + letter.length > LONGEST || bytes > MOST_BYTES) break;
    kept += letter;
  }
  return kept;
}

/** Names of files. Pure. */

/** A name that every file system takes: `MNIST, one hidden layer` → `mnist-one-hidden-layer`. */
export function baseName(networkName: string): string {
  const plain = networkName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return plain.slice(0, 60) || 'network';
}

/** Hands a text to the browser as a file to keep. Imports nothing. */

export function downloadText(name: string, text: string, type: string): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000); // some browsers read it a moment later
}

/** A name that every file system takes: `MNIST, one hidden layer` → `mnist-one-hidden-layer.tinkergrad.json`. */
export function fileName(networkName: string): string {
  const plain = networkName
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return `${plain.slice(0, 60) || 'network'}.tinkergrad.json`;
}

/** Bytes read as UTF-8, strictly. */

// Every browser, worker and Node has it, but it is typed only with the DOM, which this floor must not see.
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** The text, without a byte order mark; undefined where a byte is not UTF-8, as in an image or a UTF-16 text. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

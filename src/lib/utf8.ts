/** Text as UTF-8 bytes, and bytes read as UTF-8, strictly. */

// Every browser, worker and Node has it, but it is typed only with the DOM, which this floor must not see.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
declare const TextDecoder: new (label: 'utf-8', options: { fatal: true }) => { decode(bytes: Uint8Array): string };

/** The text, without a byte order mark; undefined where a byte is not UTF-8, as in an image or a UTF-16 text. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

export const encodeUtf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

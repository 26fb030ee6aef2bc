/** Whether a page's address holds a network: all that is known of links before one is there. */

/** Programs encode what others have encoded. */
const MOST_ENCODINGS = 3;

/** A hash without percent-encoding, invisible letters, the backslashes of Markdown and the soft line breaks of mail. */
export function cleanHash(hash: string): string {
  let text = hash;
  for (let times = 0; times < MOST_ENCODINGS; times++) text = text.replace(/(?:%[0-9a-f]{2})+/gi, decode);
  return text
    .replace(/[\p{Cf}\\]/gu, '')
    .replace(/=\r?\n/g, '')
    .replace(/^(#?n)=3D(?=\d{1,9}\.)/i, '$1=');
}

function decode(letters: string): string {
  try {
    return decodeURIComponent(letters);
  } catch {
    return letters; // bytes that are no UTF-8
  }
}

/** Whether a hash means to be a network, as opposed to a place on the page. */
export const isLinkHash = (hash: string): boolean => /^#?\s*n\s*=/.test(cleanHash(hash.slice(0, 40)));

/** What a page's address holds, a network, a lesson, a scene or a result: all that is known of links before one is there. */

/** Programs encode what others have encoded. */
const MOST_ENCODINGS = 3;

/** A hash without percent-encoding, invisible letters, the backslashes of Markdown and the soft line breaks of mail. */
export function cleanHash(hash: string): string {
  let text = hash;
  for (let times = 0; times < MOST_ENCODINGS; times++) text = text.replace(/(?:%[0-9a-f]{2})+/gi, decode);
  return text
    .replace(/[\p{Cf}\\]/gu, '')
    .replace(/=\r?\n/g, '')
    .replace(/^(#?[nlh])=3D(?=\d{1,9}\.)/i, '$1=');
}

function decode(letters: string): string {
  try {
    return decodeURIComponent(letters);
  } catch {
    return letters; // bytes that are no UTF-8
  }
}

/** By its letter a link says what it holds: a network, a lesson, or a result that is handed in. */
export type LinkLetter = 'n' | 'l' | 'h';

/** By how a letter stands in a link. */
export const LETTERS: Readonly<Record<string, LinkLetter>> = { n: 'n', l: 'l', h: 'h' };

/** What a hash means to hold; undefined where it is a place on the page, or nothing. */
export const linkLetter = (hash: string): LinkLetter | undefined => {
  const [, letter = ''] = /^#?\s*([nlh])\s*=/.exec(cleanHash(hash.slice(0, 40))) ?? [];
  return LETTERS[letter];
};

/** The hash, without its `#`, of a scene that comes with the page. */
export const sceneHash = (scene: string): string => `lesson=${scene}`;

/** The name of the scene in a hash, known or not; undefined where it means none. */
export function sceneInHash(hash: string): string | undefined {
  const [, scene] = /^#?\s*lesson\s*=\s*([\w-]{1,40})/.exec(cleanHash(hash.slice(0, 200))) ?? [];
  return scene;
}

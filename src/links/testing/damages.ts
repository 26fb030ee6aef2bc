/** For tests only: what mail programs, chats and forums do to a link. */
import fc from 'fast-check';

export type Damage = (hash: string) => string;
const append =
  (end: string): Damage =>
  (hash) =>
    hash + end;
const intact = fc.constant<Damage>((hash) => hash);
const hex = (letter: string): string => `%${letter.charCodeAt(0).toString(16).padStart(2, '0')}`;

/** Written anew, letter for letter. */
const rewritten = fc.constantFrom<Damage>(
  (hash) => hash.replace(/[_-]/g, '\\$&'),
  (hash) => hash.replace('=', '%3D'),
  (hash) => hash.replace('=', '=3D'),
  (hash) => hash.replace('.', '%2e'),
  (hash) => hash.replace(/[_-]/g, hex),
  (hash) => `#${hash.slice(1).replace(/[^%]/g, hex)}`,
  (hash) => `#${hash.slice(1).replace(/[^%]/g, hex).replaceAll('%', '%25')}`,
  (hash) => hash.replaceAll('--', '–'),
);
const BREAKS = ['\r\n', '%0D%0A', '\n> ', '\n| ', '\u200B', '\u00AD', '%20', '\n  ', '=\r\n'];
/** Broken into lines: as often as a mail does, always in the same way. */
const broken = fc.tuple(fc.constantFrom(...BREAKS), fc.integer({ min: 30, max: 76 })).map(
  ([part, width]): Damage =>
    (hash) =>
      hash.includes('%') ? hash : (hash.match(new RegExp(`.{1,${width}}`, 'g'))?.join(part) ?? hash),
);
const marked = fc.string({ unit: fc.constantFrom(...'.,)]>"\'!;:*_~…»”’|`}'), minLength: 1, maxLength: 4, size: 'max' }).map(append);
const tracked = fc.constantFrom('&utm_source=chat', '?fbclid=IwAR_-x', '&amp;gclid=1', '#:~:text=x').map(append);
const followed = fc.constantFrom('%20', '%E2%80%8B', '%22', '%3E', ' and more', '">here</a>', '\n\nRegards').map(append);

/** In the order in which a link goes from hand to hand; where words follow it, nobody can tell a broken line from a blank. */
const inTurn = (...damages: readonly fc.Arbitrary<Damage>[]) =>
  fc.tuple(...damages).map(
    (all): Damage =>
      (hash) =>
        all.reduce((text, one) => one(text), hash),
  );
/** Anything of this. */
export const damage = fc.oneof(
  inTurn(fc.oneof(intact, rewritten), fc.oneof(intact, broken), fc.oneof(intact, marked), fc.oneof(intact, tracked)),
  inTurn(fc.oneof(intact, rewritten), fc.oneof(intact, marked), followed),
);

/** The locale that the page speaks: its tag, how it writes numbers, and the messages that it has in place of the English ones. */

/** The messages of each room, by the room's name; what a language lacks stays English. */
export type Catalogs = Readonly<Record<string, object>>;

/** The language that all messages are written in. */
export const ENGLISH = 'en';

/** How a language writes numbers. */
interface Separators {
  /** What parts whole numbers from decimals. */
  readonly decimal: string;
  /** What parts thousands. */
  readonly group: string;
}

interface Locale extends Separators {
  /** BCP 47: `en`, `de`. */
  readonly tag: string;
  readonly catalogs: Catalogs;
}

/** Those of English stand here: a browser that is asked for them reads its tables first, and the first paint would wait for that. */
const ENGLISH_SEPARATORS: Separators = { decimal: '.', group: ',' };

function separatorsOf(tag: string): Separators {
  if (tag === ENGLISH) return ENGLISH_SEPARATORS;
  const parts = new Intl.NumberFormat(tag).formatToParts(1_234_567.5);
  const of = (type: 'decimal' | 'group') => parts.find((part) => part.type === type)?.value ?? ENGLISH_SEPARATORS[type];
  return { decimal: of('decimal'), group: of('group') };
}

const localeOf = (tag: string, catalogs: Catalogs): Locale => ({ tag, catalogs, ...separatorsOf(tag) });

let current = localeOf(ENGLISH, {});

/** What is said from now on is said in this language; what was said before stays as it is. */
export function setLocale(tag: string, catalogs: Catalogs): void {
  current = localeOf(tag, catalogs);
}

export const currentLocale = (): Locale => current;

/** A number that was written with a point, as the locale writes it: `0.5` → `0,5`. Never for what is code. */
export const inLocale = (number: string): string => (current.decimal === '.' ? number : number.replace('.', current.decimal));

/** The same with its thousands apart: `1234.5` → `1.234,5`. */
export function inGroups(number: string): string {
  const [whole = '', decimals] = number.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, current.group);
  return decimals === undefined ? grouped : grouped + current.decimal + decimals;
}

/** The locale that the page speaks: its tag, how it writes numbers, and the messages that it has in place of the English ones. */

/** The messages of each room, by the room's name; what a language lacks stays English. */
export type Catalogs = Readonly<Record<string, object>>;

/** The language that all messages are written in. */
export const ENGLISH = 'en';

interface Locale {
  /** BCP 47: `en`, `de`. */
  readonly tag: string;
  readonly catalogs: Catalogs;
  /** What parts whole numbers from decimals. */
  readonly decimal: string;
  readonly whole: Intl.NumberFormat;
}

const localeOf = (tag: string, catalogs: Catalogs): Locale => ({
  tag,
  catalogs,
  decimal: new Intl.NumberFormat(tag).formatToParts(0.5).find(({ type }) => type === 'decimal')?.value ?? '.',
  whole: new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
});

let current = localeOf(ENGLISH, {});

/** What is said from now on is said in this language; what was said before stays as it is. */
export function setLocale(tag: string, catalogs: Catalogs): void {
  current = localeOf(tag, catalogs);
}

export const currentLocale = (): Locale => current;

/** A number that was written with a point, as the locale writes it: `0.5` → `0,5`. Never for what is code. */
export const inLocale = (number: string): string => (current.decimal === '.' ? number : number.replace('.', current.decimal));

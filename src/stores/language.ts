/** The language that the page speaks: English, or one of the files that came with it; kept in this browser. zustand. */
import { create } from 'zustand';
import { type Catalogs, ENGLISH, setLocale } from '../lib/locale.ts';
import { keepChoice, savedChoice } from './browserChoice.ts';

/** How the messages of each further language come, by its tag. */
export type LanguageFiles = Readonly<Record<string, () => Promise<Catalogs>>>;

interface Language {
  readonly tag: string;
  /** All that can be chosen, English first. */
  readonly tags: readonly string[];
}

const KEY = 'tinkergrad.language';

let files: LanguageFiles = {};

/** Whoever shows messages begins anew when it changes. */
export const useLanguage = create<Language>(() => ({ tag: ENGLISH, tags: [ENGLISH] }));

/**
 * Says which languages there are, and speaks the one of the last visit; on the first, that of the browser.
 * @returns a promise while a file has to be fetched first
 */
export function startLanguage(languages: LanguageFiles): Promise<void> | undefined {
  files = languages;
  const tags = [ENGLISH, ...Object.keys(languages).sort()];
  useLanguage.setState({ tags });
  const wanted = [savedChoice(KEY) ?? [], navigator.languages.map((tag) => tag.replace(/-.*/, ''))].flat();
  const tag = wanted.find((one) => tags.includes(one)) ?? ENGLISH;
  return tag === ENGLISH ? undefined : speak(tag);
}

/** From now on all is said in this language; where its file does not arrive, in the one that was spoken. */
export async function chooseLanguage(tag: string): Promise<void> {
  await speak(tag);
  if (useLanguage.getState().tag === tag) keepChoice(KEY, tag);
}

let asked = '';

async function speak(tag: string): Promise<void> {
  asked = tag;
  const catalogs = await catalogsOf(tag);
  if (!catalogs || asked !== tag) return; // another was chosen meanwhile
  setLocale(tag, catalogs);
  useLanguage.setState({ tag });
}

/** The page says itself that a part of it did not arrive. */
const catalogsOf = async (tag: string): Promise<Catalogs | undefined> => (tag === ENGLISH ? {} : files[tag]?.().catch(() => undefined));

/** What a language is called by those who speak it: `English`, `Deutsch`. */
export const languageName = (tag: string): string => new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;

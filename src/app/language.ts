/** The languages that the page speaks beside English: the files of `locales/languages`, each fetched when it is chosen. */
import type { Catalogs } from '../lib/locale.ts';
import { startLanguage, useLanguage } from '../stores/language.ts';

const FILES = import.meta.glob<Catalogs>('../locales/languages/*.ts', { import: 'messages' });

const tagOf = (path: string): string => path.replace(/^.*\/|\.ts$/g, '');

/** Speaks the language of this browser; the document says which it is, now and whenever another one is chosen. */
export async function startSpeaking(): Promise<void> {
  useLanguage.subscribe(({ tag }) => {
    document.documentElement.lang = tag;
  });
  await startLanguage(Object.fromEntries(Object.entries(FILES).map(([path, load]) => [tagOf(path), load])));
}

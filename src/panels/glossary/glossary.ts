/** Every word of the page with its row, and the way to find one. Pure. */
import { currentLocale } from '../../lib/locale.ts';
import { weakMemoize } from '../../lib/memo.ts';
import type { WordId } from '../../network/words.ts';
import { ARGUMENT_WORDS } from './words/argumentWords.ts';
import { IDEA_WORDS } from './words/ideaWords.ts';
import { KIND_WORDS } from './words/kindWords.ts';
import { PAGE_WORDS } from './words/pageWords.ts';
import { SETTING_WORDS } from './words/settingWords.ts';
import type { Word } from './words/word.ts';

export const GLOSSARY = { ...IDEA_WORDS, ...SETTING_WORDS, ...ARGUMENT_WORDS, ...KIND_WORDS, ...PAGE_WORDS } satisfies Record<WordId, Word>;

/** By their titles, in the order of the language that the page speaks. */
export const wordIds = (): readonly WordId[] => wordIdsIn(currentLocale());

/** The glossary looks its words up at every tick of a run: they are put in order once in each language. */
const wordIdsIn = weakMemoize(({ tag }: { readonly tag: string }) =>
  (Object.keys(GLOSSARY) as WordId[])
    .map((id) => [GLOSSARY[id].text().title, id] as const)
    .sort(([a], [b]) => a.localeCompare(b, tag))
    .map(([, id]) => id),
);

/** Words that a text is found in: first those that begin with it, then those that are also called so, then those that only speak of it. */
export function findWords(text: string): readonly WordId[] {
  const wanted = text.trim().toLowerCase();
  const ids = wordIds();
  if (wanted === '') return ids;
  const rank = (id: WordId): number => {
    const { torch = '', text: textNow } = GLOSSARY[id] as Word;
    const { title, also, says } = textNow();
    const names = [title, ...(also === '' ? [] : also.split(', ')), id].map((name) => name.toLowerCase());
    if (names.includes(wanted)) return 0;
    if (names.some((name) => name.startsWith(wanted))) return 1;
    if (names.some((name) => name.includes(wanted)) || torch.toLowerCase().includes(wanted)) return 2;
    return says.toLowerCase().includes(wanted) ? 3 : 4;
  };
  return ids
    .map((id) => [rank(id), id] as const)
    .filter(([place]) => place < 4)
    .sort(([a], [b]) => a - b)
    .map(([, id]) => id);
}

/** Where PyTorch's documentation explains a name. */
export const torchPage = (name: string): string =>
  name.startsWith('torch.utils.data.')
    ? `https://pytorch.org/docs/stable/data.html#${name}`
    : `https://pytorch.org/docs/stable/generated/${name}.html`;

/** Texts that are meant as a model and are none of PyTorch's: each is known by a sign, and named. */
import { messages } from './messages.ts';

const OTHERS: readonly { readonly sign: RegExp; readonly message: 'summary' | 'keras' }[] = [
  {
    sign: /^[ \t|┃]*Layer \(type(?::depth-idx)?\).*Param #/m,
    message: 'summary',
  },
  {
    sign: /\bkeras\b[\w.]*(?:layers|Sequential|Model|Input)\b|(?<!nn\.)\bDense\s*\(\s*(?:units\s*=\s*)?\d/,
    message: 'keras',
  },
];

/** What a text is instead of PyTorch; undefined where it may be that. */
export function recognizeOther(text: string): string | undefined {
  const other = OTHERS.find(({ sign }) => sign.test(text));
  return other && messages[other.message];
}

/** Texts that are meant as a model and are none of PyTorch's: each is known by a sign, and named. */

const OTHERS: readonly { readonly sign: RegExp; readonly says: string }[] = [
  {
    sign: /^[ \t|┃]*Layer \(type(?::depth-idx)?\).*Param #/m,
    says: 'This is the summary of a model, which leaves out what its modules were made with. Paste what print(model) shows instead.',
  },
  {
    sign: /\bkeras\b[\w.]*(?:layers|Sequential|Model|Input)\b|(?<!nn\.)\bDense\s*\(\s*(?:units\s*=\s*)?\d/,
    says: 'This is a model of Keras, and what is read here is PyTorch: write nn.Linear(…) for Dense, nn.Sequential(…) around them, and paste again.',
  },
];

/** What a text is instead of PyTorch; undefined where it may be that. */
export const recognizeOther = (text: string): string | undefined => OTHERS.find(({ sign }) => sign.test(text))?.says;

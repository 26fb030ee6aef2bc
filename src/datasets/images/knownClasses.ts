/** What the classes of well-known data sets are called, which their files do not say: EMNIST and Fashion-MNIST, known by the names of the files. */

const DIGITS = '0123456789';
const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

interface Known {
  readonly files: RegExp;
  /** The label of the first name. */
  readonly first: number;
  readonly names: readonly string[];
}

/** The first that fits counts. Source: Cohen et al., EMNIST (2017), figure 2; Xiao et al., Fashion-MNIST (2017), table 2. */
const KNOWN: readonly Known[] = [
  { files: /emnist-letters/i, first: 1, names: [...CAPITALS] },
  { files: /emnist-(balanced|bymerge)/i, first: 0, names: [...DIGITS, ...CAPITALS, ...'abdefghnqrt'] },
  { files: /emnist-byclass/i, first: 0, names: [...DIGITS, ...CAPITALS, ...CAPITALS.toLowerCase()] },
  {
    files: /fashion/i,
    first: 0,
    names: ['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat', 'Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot'],
  },
];

/** A name for each of these labels; undefined where the files are none that are known. */
export function namesFor(files: string, labels: readonly number[]): readonly string[] | undefined {
  const known = KNOWN.find((one) => one.files.test(files));
  const names = known && labels.flatMap((label) => known.names[label - known.first] ?? []);
  return names?.length === labels.length ? names : undefined;
}

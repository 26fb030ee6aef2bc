/** For tests only: runs of real PyTorch and how they are made anew here. */
import { readIdx } from '../../../datasets/idx.ts';
import { decodeFloats } from '../../../lib/base64.ts';
import { internal } from '../../../lib/result.ts';
import { readFile } from '../../../network/file/fileFormat.ts';
import type { ParameterValues } from '../../../network/file/fileParameters.ts';
import { digitSource, emptyDigits, placeDigits } from '../data/digits.ts';
import { pointsSource } from '../data/pointsSource.ts';
import type { SampleSource } from '../data/source.ts';
import { createTrainer } from '../trainer.ts';
import { specOf } from './harness.ts';

/** What a run showed: a loss for each step's batch before its update (for classes an accuracy too), and the last parameters. */
export interface Seen {
  readonly losses: readonly number[];
  /** Empty for regression. */
  readonly accuracies: readonly number[];
  readonly final: ParameterValues;
}

/** Parameters as a network file has them. */
export type Stored = Readonly<Record<string, { readonly shape: readonly number[]; readonly data: string }>>;

export const valuesIn = (stored: Stored): ParameterValues =>
  new Map(Object.entries(stored).map(([name, { data }]) => [name, decodeFloats(data) ?? internal(`${name} is no base64 of numbers`)]));

/**
 * All training digits in the order of the original files.
 * @param bytesOf the bytes of one of those files
 */
export function readDigits(bytesOf: (file: string) => Uint8Array): SampleSource {
  const dataOf = (file: string) => {
    const idx = readIdx(bytesOf(file));
    return idx.ok ? idx.value.data : internal(idx.reason[0]);
  };
  const digits = emptyDigits(60_000, [60_000]);
  placeDigits(digits, 0, dataOf('train-labels-idx1-ubyte'), dataOf('train-images-idx3-ubyte'));
  return digitSource(digits);
}

/** Opens a network file and trains it, from the file's parameters, for `steps` steps. */
export function repeat(file: string, steps: number, digits: SampleSource): Seen {
  const read = readFile(file);
  if (!read.ok) return internal(read.reason);
  const { document, parameters = new Map() } = read.value;
  const spec = specOf(document);
  const settings = document.training;
  const train = spec.data.params.name === 'mnist' ? digits : pointsSource(spec.data.params);
  const trainer = createTrainer({ spec, settings, parameters }, { train });
  const figures = Array.from({ length: steps }, () => trainer.step(settings).figures);
  const final = trainer.parameters();
  trainer.dispose();
  return {
    losses: figures.map(({ loss }) => loss),
    accuracies: figures.map(({ accuracy }) => accuracy).filter((accuracy) => !Number.isNaN(accuracy)),
    final,
  };
}

/** The farthest that any value is from PyTorch's, in units of what is allowed: 1e-3 relative or 1e-5 absolute. */
export function farthest(values: ArrayLike<number>, expected: ArrayLike<number>): number {
  if (values.length !== expected.length) internal(`${values.length} values cannot be compared with ${expected.length}`);
  const distances = Array.from(values, (value, i) => {
    const wanted = expected[i] ?? Number.NaN;
    return Math.abs(value - wanted) / Math.max(1e-3 * Math.abs(wanted), 1e-5);
  });
  return distances.reduce((most, distance) => Math.max(most, distance), 0); // NaN stays NaN
}

/** How far a run is from PyTorch's, in the same units: by losses, by accuracies, by final parameters. */
export function compare(ours: Seen, theirs: Seen): { losses: number; accuracies: number; parameters: number } {
  const parameters = [...theirs.final].map(([name, values]) => farthest(ours.final.get(name) ?? [], values));
  return {
    losses: farthest(ours.losses, theirs.losses),
    accuracies: farthest(ours.accuracies, theirs.accuracies),
    parameters: Math.max(...parameters),
  };
}

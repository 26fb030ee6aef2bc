/** A run's records as CSV, piece by piece so that a million steps do not stop the page. */
import { float32Text } from '../../lib/numbers.ts';
import type { TestFigures } from '../../training/shared/protocol.ts';
import type { StepRecords } from './records.ts';

export const CSV_HEAD = 'step,epoch,lr,loss,accuracy,test_loss,test_accuracy\n';

/** Rows in one piece: about 20 ms of work. */
const PIECE = 10_000;

/** The table in pieces: the head, then so many rows at a time. */
export function* csvPieces(records: StepRecords): Generator<string> {
  yield CSV_HEAD;
  for (let from = 0; from < records.losses.length; from += PIECE) {
    const to = Math.min(from + PIECE, records.losses.length);
    let rows = '';
    for (let index = from; index < to; index++) rows += rowOf(records, index);
    yield rows;
  }
}

/** The whole table as a file; it yields to events between two pieces. */
export async function csvBlob(records: StepRecords): Promise<Blob> {
  const pieces: string[] = [];
  for (const piece of csvPieces(records)) {
    pieces.push(piece);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return new Blob(pieces, { type: 'text/csv' });
}

function rowOf({ lrs, losses, accuracies, tests, stepsPerEpoch }: StepRecords, index: number): string {
  const step = index + 1;
  const accuracy = accuracies[index] as number;
  const cells = [
    step,
    doubleText(step / stepsPerEpoch),
    float32Text(lrs[index] as number),
    float32Text(losses[index] as number),
    Number.isNaN(accuracy) ? '' : float32Text(accuracy),
    testCells(tests.get(step)),
  ];
  return `${cells.join()}\n`;
}

const testCells = (test: TestFigures | undefined): string =>
  test ? `${doubleText(test.loss)},${test.accuracy === null ? '' : doubleText(test.accuracy)}` : ',';

/** Nine digits say all that a figure made of float32 numbers knows. */
const doubleText = (value: number): string => String(Number(value.toPrecision(9)));

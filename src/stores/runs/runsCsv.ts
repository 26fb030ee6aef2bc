/** The table of runs as CSV (RFC 4180), a row each. Pure. */
import { float32Text } from '../../lib/numbers.ts';
import type { RunId } from '../../storage/runStore.ts';
import { endWords, type RunLine } from './runLine.ts';

/** What stands in the file, a column each, under names that a program can use. */
const CELLS = {
  run: ({ name }) => name,
  network: ({ network }) => network,
  optimizer: ({ optimizer }) => optimizer,
  lr: ({ rates }) => float32Text(rates[0]),
  last_lr: ({ rates }) => float32Text(rates[1]),
  batch_size: ({ batchSize }) => batchSize,
  seed: ({ seed }) => seed,
  steps: ({ steps }) => steps,
  loss: ({ loss }) => loss,
  accuracy: ({ accuracy }) => accuracy,
  test_loss: ({ test }) => test?.loss ?? null,
  test_accuracy: ({ test }) => test?.accuracy ?? null,
  ended: (line, now) => endWords(line, line.id === now),
  began: ({ beganAt }) => new Date(beganAt).toISOString(),
  note: ({ note }) => note,
} as const satisfies Record<string, (line: RunLine, now: RunId | undefined) => string | number | null>;

/** @param now the run of now, which may still go on */
export function runsCsv(lines: readonly RunLine[], now?: RunId): string {
  const rows = lines.map((line) => Object.values(CELLS).map((cell) => cellText(cell(line, now))));
  return [Object.keys(CELLS), ...rows].map((row) => `${row.join()}\r\n`).join('');
}

/** A text that a spreadsheet would take for a formula gets an apostrophe before it: what somebody else wrote must not be computed. */
function cellText(value: string | number | null): string {
  if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
  if (typeof value === 'number') return String(Number(value.toPrecision(9)));
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

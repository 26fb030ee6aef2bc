/** The file that was chosen, what was read of it, and what is chosen of its columns. */
import { useRef, useState } from 'react';
import type { CsvTable } from '../../datasets/csv/readCsv.ts';
import { chooseTable, likelyTask, type TableChoice } from '../../datasets/table/chooseTable.ts';
import { readTable } from '../../stores/ownData/readTable.ts';

export type Choice = Omit<TableChoice, 'seed'>;

export type Reading =
  | { readonly state: 'none' }
  | { readonly state: 'reading'; readonly name: string }
  | { readonly state: 'refused'; readonly name: string; readonly reason: string }
  | { readonly state: 'read'; readonly file: File; readonly csv: CsvTable };

export function useTableFile() {
  const [reading, setReading] = useState<Reading>({ state: 'none' });
  const [choice, setChoice] = useState<Choice>();
  const latest = useRef<File>(undefined);

  /** A file that is chosen while another is being read takes its place. */
  const read = async (file: File, hasHeader?: boolean) => {
    latest.current = file;
    setReading({ state: 'reading', name: file.name });
    const outcome = await readTable(file, hasHeader === undefined ? {} : { hasHeader });
    if (latest.current !== file) return;
    if (!outcome.ok) return setReading({ state: 'refused', name: file.name, reason: outcome.reason });
    setReading({ state: 'read', file, csv: outcome.value });
    setChoice(firstChoice(file.name, outcome.value));
  };
  return { reading, choice, read, change: (part: Partial<Choice>) => setChoice((before) => before && { ...before, ...part }) };
}

/** What is usual: the last column is y, numbers are x, a fifth is kept for testing. */
function firstChoice(file: string, { columns, roles }: CsvTable): Choice {
  const y = roles.indexOf('y');
  return {
    file,
    x: columns.flatMap((_, i) => (roles[i] === 'x' ? [i] : [])),
    y,
    task: likelyTask(columns[y]),
    testPercent: 20,
    standardize: { x: true, y: true },
    dropsEmpty: false,
  };
}

export const tableOf = (csv: CsvTable, choice: Choice, seed: number) => chooseTable(csv, { ...choice, seed });

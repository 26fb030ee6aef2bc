/** Reads a file into a table, in a thread of its own and in bounded time. Nothing of it leaves the page. */
import { type CsvOptions, type CsvTable, MOST_BYTES } from '../../datasets/csv/readCsv.ts';
import { type Result, refused } from '../../lib/result.ts';
import type { TableAsked } from './tableThread.ts';

/** Twenty megabytes take about two seconds; a slow phone ten times as long. ms */
const PATIENCE = 60_000;

export function readTable(file: Blob, options: CsvOptions): Promise<Result<CsvTable>> {
  if (file.size > MOST_BYTES) return Promise.resolve(refused('The file has more than 20 MB. Take rows or columns out.'));
  const thread = new Worker(new URL('./tableThread.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<CsvTable>>((resolve) => {
    const timer = setTimeout(() => resolve(refused('Reading took more than a minute. Take rows or columns out.')), PATIENCE);
    thread.onmessage = ({ data }: MessageEvent<Result<CsvTable>>) => {
      clearTimeout(timer);
      resolve(data);
    };
    thread.onerror = () => {
      clearTimeout(timer);
      resolve(refused('The file could not be read here. Choose it again, or reload the page.'));
    };
    thread.postMessage({ file, options } satisfies TableAsked);
  }).finally(() => thread.terminate());
}

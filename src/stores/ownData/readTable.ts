/** Reads a file into a table, in a thread of its own and in bounded time. Nothing of it leaves the page. */
import { type CsvTold, messages } from '../../datasets/csv/messages.ts';
import { type CsvOptions, type CsvTable, MOST_BYTES } from '../../datasets/csv/readCsv.ts';
import { say } from '../../lib/messages.ts';
import { type Result, refused } from '../../lib/result.ts';
import type { TableAsked } from './tableThread.ts';

/** Twenty megabytes take about two seconds; a slow phone ten times as long. ms */
const PATIENCE = 60_000;

export function readTable(file: Blob, options: CsvOptions): Promise<Result<CsvTable>> {
  if (file.size > MOST_BYTES) return Promise.resolve(refused(messages.told.tooLarge));
  const thread = new Worker(new URL('./tableThread.ts', import.meta.url), { type: 'module' });
  return new Promise<Result<CsvTable>>((resolve) => {
    const timer = setTimeout(() => resolve(refused(messages.told.tooLong)), PATIENCE);
    thread.onmessage = ({ data }: MessageEvent<Result<CsvTable, CsvTold>>) => {
      clearTimeout(timer);
      resolve(data.ok ? data : refused(say(messages.told, data.reason)));
    };
    thread.onerror = () => {
      clearTimeout(timer);
      resolve(refused(messages.told.notRead));
    };
    thread.postMessage({ file, options } satisfies TableAsked);
  }).finally(() => thread.terminate());
}

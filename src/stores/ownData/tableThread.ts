/** The thread that reads one file into a table, so that the page never stands still; it is ended afterwards. */
import { type CsvOptions, readCsv } from '../../datasets/csv/readCsv.ts';

export interface TableAsked {
  readonly file: Blob;
  readonly options: CsvOptions;
}

self.onmessage = async ({ data: { file, options } }: MessageEvent<TableAsked>) =>
  self.postMessage(readCsv(new Uint8Array(await file.arrayBuffer()), options));

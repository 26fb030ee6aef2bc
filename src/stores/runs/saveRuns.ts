/** Kept runs as files: the table of them, the steps of one, and a page to hand in. */

import type { RunId } from '../../storage/runStore.ts';
import { downloadBlob } from '../../ui/download.ts';
import { notify } from '../document/document.ts';
import { fetched } from '../fetched.ts';
import { baseName } from '../files/fileNames.ts';
import { csvBlob } from '../run/csv.ts';
import { readRun } from './keptRuns.ts';
import type { RunLine } from './runLine.ts';
import { runsCsv } from './runsCsv.ts';

/** @param now the run of now, which may still go on */
export function saveRunsTable(lines: readonly RunLine[], now: RunId | undefined): void {
  downloadBlob('runs.csv', new Blob([runsCsv(lines, now)], { type: 'text/csv' }));
}

/** Every step of one run. */
export async function saveRunMetrics({ id, name, network }: RunLine): Promise<void> {
  const body = await readRun(id);
  if (!body) return sayDamaged(name);
  downloadBlob(`${baseName(network)}-${baseName(name)}-metrics.csv`, await csvBlob(body.records));
}

/**
 * One page of one or several runs.
 * @param by who hands it in
 * @param now the run of now, which may still go on
 */
export async function saveHandIn(lines: readonly RunLine[], by: string, now: RunId | undefined): Promise<void> {
  const made = await fetched(import('./handIn.ts').then(({ handInPage }) => handInPage(lines, by, now)));
  const page = made.ok ? made.value : made;
  if (!page.ok) return notify(page.reason);
  const [first] = lines;
  const name = lines.length === 1 ? first?.name : `${lines.length} runs`;
  downloadBlob(`${baseName(first?.network ?? '')}-${baseName(name ?? '')}.html`, new Blob([page.value], { type: 'text/html' }));
}

const sayDamaged = (name: string): void => notify(`“${name}” cannot be read any more: what the browser kept of it is damaged.`);

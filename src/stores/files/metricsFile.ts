/** Every step of the run as a table; fetched when one is asked for. */
import { ok, type Result, refused } from '../../lib/result.ts';
import { currentRun } from '../builder/currentRun.ts';
import { useDocument } from '../document/document.ts';
import { csvBlob } from '../run/csv.ts';
import { baseName } from './fileNames.ts';
import type { Download } from './files.ts';
import { lateMessages } from './lateMessages.ts';

export async function metricsFile(): Promise<Result<Download>> {
  const { records } = currentRun().history;
  if (records.steps === 0) return refused(lateMessages.noSteps);
  return ok({ name: `${baseName(useDocument.getState().document.name)}-metrics.csv`, blob: await csvBlob(records.copy()) });
}

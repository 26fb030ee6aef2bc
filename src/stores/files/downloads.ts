/** Files handed to the browser: the network, with its parameters, and the run's metrics. */
import type { Result } from '../../lib/result.ts';
import { downloadBlob } from '../../ui/download.ts';
import { type Download, metricsFile, networkFile, refuse, trainedFile } from './files.ts';

export function save(): void {
  const { name, blob } = networkFile();
  downloadBlob(name, blob);
}

export const saveWithParameters = async (): Promise<void> => handOver('The parameters were not saved', await trainedFile());

export const saveMetrics = async (): Promise<void> => handOver('The metrics were not saved', await metricsFile());

function handOver(failure: string, file: Result<Download>): void {
  if (file.ok) downloadBlob(file.value.name, file.value.blob);
  else refuse(failure, file.reason);
}

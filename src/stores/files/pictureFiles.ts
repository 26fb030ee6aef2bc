/** The network as a picture to keep; fetched when one is asked for. */
import { networkSvg } from '../../export/picture/networkSvg.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { pngOf } from '../../ui/pngOf.ts';
import { useDocument } from '../document/document.ts';
import { baseName } from './fileNames.ts';
import type { Download } from './files.ts';
import { lateMessages } from './lateMessages.ts';

export function svgFile(): Result<Download> {
  const { document } = useDocument.getState();
  if (document.nodes.length === 0) return refused(lateMessages.nothingDrawn);
  return ok({ name: `${baseName(document.name)}.svg`, blob: new Blob([networkSvg(document)], { type: 'image/svg+xml' }) });
}

export async function pngFile(): Promise<Result<Download>> {
  const { document } = useDocument.getState();
  if (document.nodes.length === 0) return refused(lateMessages.nothingDrawn);
  const blob = await pngOf(networkSvg(document));
  return blob ? ok({ name: `${baseName(document.name)}.png`, blob }) : refused(lateMessages.tooLargeForPixels);
}

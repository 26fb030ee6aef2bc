/** The network as a picture to keep; fetched when one is asked for. */
import { networkSvg } from '../../export/picture/networkSvg.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { pngOf } from '../../ui/pngOf.ts';
import { useDocument } from '../document/document.ts';
import { baseName } from './fileNames.ts';
import type { Download } from './files.ts';

const NOTHING = 'There is nothing to draw yet. Add a node first.';
const TOO_LARGE = 'It is too large to be drawn in pixels. Save it as Picture (SVG), which can be made any size.';

export function svgFile(): Result<Download> {
  const { document } = useDocument.getState();
  if (document.nodes.length === 0) return refused(NOTHING);
  return ok({ name: `${baseName(document.name)}.svg`, blob: new Blob([networkSvg(document)], { type: 'image/svg+xml' }) });
}

export async function pngFile(): Promise<Result<Download>> {
  const { document } = useDocument.getState();
  if (document.nodes.length === 0) return refused(NOTHING);
  const blob = await pngOf(networkSvg(document));
  return blob ? ok({ name: `${baseName(document.name)}.png`, blob }) : refused(TOO_LARGE);
}

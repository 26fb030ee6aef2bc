/** A chart as a picture to keep; fetched when one is asked for. */
import { downloadBlob } from '../../ui/download.ts';
import { pngOf } from '../../ui/pngOf.ts';
import { svgOfElement } from '../../ui/svgOfElement.ts';
import { useDocument } from '../document/document.ts';
import { baseName } from './fileNames.ts';
import { refuse } from './files.ts';
import { lateMessages } from './lateMessages.ts';

/** What charts show of the place under the pointer; the names are recharts'. */
const PASSING = '[data-tip], .recharts-tooltip-cursor, .recharts-active-dot';

export type PictureFormat = 'svg' | 'png';

/** @param title what the chart is called @param element what of the page it is */
export async function saveChart(format: PictureFormat, title: string, element: HTMLElement): Promise<void> {
  const { name } = useDocument.getState().document;
  const svg = svgOfElement(element, `${title}: ${name}`, PASSING);
  const blob = format === 'svg' ? new Blob([svg], { type: 'image/svg+xml' }) : await pngOf(svg);
  if (blob) downloadBlob(`${baseName(name)}-${baseName(title)}.${format}`, blob);
  else refuse({ did: 'chart' }, lateMessages.noPixels);
}

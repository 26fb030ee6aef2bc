/** The picture of the open network as a browser draws it. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT } from '../../network/document.ts';
import { network } from '../../network/notation.ts';
import { openDocument } from '../document/editing.ts';
import { pngFile, svgFile } from './pictureFiles.ts';

const LINE = 'mnist > flatten > linear 10 > cross_entropy';

test('the PNG is the SVG at twice its size', async () => {
  openDocument(network(LINE, 'Ein Netz: Größe 10'));
  const [svg, png] = [svgFile(), await pngFile()];
  if (!svg.ok || !png.ok) throw new Error('no picture');
  expect([svg.value.name, png.value.name]).toEqual(['ein-netz-größe-10.svg', 'ein-netz-größe-10.png']);
  const bitmap = await createImageBitmap(png.value.blob);
  const [, left, top, width, height] = /viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(await svg.value.blob.text()) ?? [];
  expect([bitmap.width, bitmap.height]).toEqual([2 * Number(width), 2 * Number(height)]);
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const colorAt = (x: number, y: number) => [...(context?.getImageData(2 * (x - Number(left)), 2 * (y - Number(top)), 1, 1).data ?? [])];
  expect(colorAt(100, 0)).toEqual([0x0c, 0x77, 0x6c, 255]); // the upper edge of the Dataset's card
  expect(colorAt(-20, -20)).toEqual([255, 255, 255, 255]);
});

test('what is too large for pixels is refused, and where nothing is drawn there is no picture', async () => {
  const { nodes, edges, ...rest } = network(LINE);
  openDocument({ ...rest, edges, nodes: nodes.map((node, i) => ({ ...node, position: { x: i * 20_000, y: i * 20_000 } })) });
  expect(svgFile().ok).toBe(true);
  expect(await pngFile()).toEqual({ ok: false, reason: expect.stringContaining('Picture (SVG)') });
  openDocument(EMPTY_DOCUMENT);
  expect([svgFile(), await pngFile()]).toEqual([
    { ok: false, reason: expect.stringContaining('nothing to draw') },
    { ok: false, reason: expect.stringContaining('nothing to draw') },
  ]);
});

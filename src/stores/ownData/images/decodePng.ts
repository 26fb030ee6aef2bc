/** A PNG as pixels, by the browser's own decoder, in a thread that has no page. */
import type { DecodedPicture } from './readZip.ts';

export async function decodePng(bytes: Uint8Array<ArrayBuffer>): Promise<DecodedPicture | undefined> {
  try {
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }), {
      colorSpaceConversion: 'none',
      premultiplyAlpha: 'none',
    });
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
    context?.drawImage(bitmap, 0, 0);
    bitmap.close();
    const pixels = context?.getImageData(0, 0, width, height).data;
    return pixels && { width, height, rgba: pixels };
  } catch {
    return undefined;
  }
}

/** A picture in SVG as a PNG, drawn by the browser itself. */

/** Pixels of the PNG for each of the picture's: sharp on paper, too. */
const SCALE = 2;
/** What every browser draws, in pixels: along a side, and in all. */
const LONGEST_SIDE = 16_000;
const MOST = 16_000_000;
/** Smaller than that nothing in it can be read. */
const LEAST_SCALE = 0.5;

/** Undefined where the picture is too large to be drawn as pixels, or the browser does not draw it. */
export async function pngOf(svg: string): Promise<Blob | undefined> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return await drawn(image);
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(url);
  }
}

async function drawn(image: HTMLImageElement): Promise<Blob | undefined> {
  const { naturalWidth: width, naturalHeight: height } = image;
  const scale = Math.min(SCALE, LONGEST_SIDE / Math.max(width, height), Math.sqrt(MOST / (width * height)));
  if (!(scale >= LEAST_SCALE)) return undefined;
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [Math.floor(width * scale), Math.floor(height * scale)];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return await new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? undefined), 'image/png'));
}

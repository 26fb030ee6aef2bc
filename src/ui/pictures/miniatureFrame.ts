/** How boxes of any size and place are fitted into a small picture. Pure. */

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Frame {
  readonly scale: number;
  /** Where a point lies in the picture, to a hundredth of a pixel. */
  place(x: number, y: number): { readonly x: number; readonly y: number };
}

/** Around the boxes, in pixels of the picture. */
const MARGIN = 4;
/** A lone box does not fill the picture. */
const LARGEST = 0.125;

/** The frame that shows all boxes in the middle of a picture of this size. */
export function frameOf(boxes: readonly Rect[], width: number, height: number): Frame {
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  const scale = Math.min(LARGEST, (width - 2 * MARGIN) / (right - left), (height - 2 * MARGIN) / (bottom - top));
  const at = (value: number, least: number, most: number, length: number) =>
    Math.round(100 * (length / 2 + (value - (least + most) / 2) * scale)) / 100;
  return { scale, place: (x, y) => ({ x: at(x, left, right, width), y: at(y, top, bottom, height) }) };
}

/** Which pixels speak for the answer and which against it, as a picture over the ink and in words. Pure. */
import { DIGIT_SIDE, type Placement } from '../../datasets/drawnDigit.ts';
import { INK_SIDE } from '../../datasets/ink.ts';
import { messages } from './messages.ts';

/** Above 0 blue, below it red and hatched; as strong as the pixel speaks beside the loudest. */
const FOR = [96, 140, 255] as const;
const AGAINST = [255, 92, 112] as const;
/** Less than this of the loudest is not drawn. */
const QUIET = 0.04;
/** Points from one line of the hatch to the next. */
const HATCH = 10;

/** @returns the colors of the field's points, four bytes each; see-through where nothing speaks */
export function paintWhy(why: Float32Array, { scale, origin, start }: Placement): Uint8ClampedArray<ArrayBuffer> {
  const rgba = new Uint8ClampedArray(INK_SIDE * INK_SIDE * 4);
  const loudest = loudestOf(why);
  const columns = pixelsAlong(scale, origin[0], start[0]);
  const rows = pixelsAlong(scale, origin[1], start[1]);
  for (let y = 0; y < INK_SIDE; y++) {
    const row = rows[y] ?? -1;
    if (row < 0) continue;
    for (let x = 0; x < INK_SIDE; x++) {
      const column = columns[x] ?? -1;
      const share = column < 0 ? 0 : (why[row * DIGIT_SIDE + column] ?? 0) / loudest;
      if (Math.abs(share) < QUIET) continue;
      const isGap = share < 0 && (x + y) % HATCH >= HATCH / 2;
      const color = share > 0 ? FOR : AGAINST;
      rgba.set([...color, 255 * (0.25 + 0.75 * Math.sqrt(Math.abs(share))) * (isGap ? 0.35 : 1)], (y * INK_SIDE + x) * 4);
    }
  }
  return rgba;
}

/** The pixel of the digit that each point along one side comes to lie in; −1 outside of it. */
const pixelsAlong = (scale: number, origin: number, start: number): readonly number[] =>
  Array.from({ length: INK_SIDE }, (_, point) => {
    const pixel = Math.floor(start + (point + 0.5 - origin) * scale);
    return pixel >= 0 && pixel < DIGIT_SIDE ? pixel : -1;
  });

const loudestOf = (why: Float32Array): number => why.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;

/** `For 7: most at the top. Against it: most at the lower left.` */
export function whyWords(why: Float32Array, digit: string): string {
  const most = (sign: 1 | -1): string => {
    const place = placeOf(why.map((value) => Math.max(0, sign * value)));
    return place === undefined ? messages.nothing : messages.mostAt(messages.places[place] ?? '');
  };
  return messages.speaks(digit, most(1), most(-1));
}

/** The ninth of the digit's box in which there is most, row by row from 0; undefined where there is nothing. */
function placeOf(values: Float32Array): number | undefined {
  const sums = Array.from({ length: 9 }, () => 0);
  const third = (at: number) => Math.min(2, Math.max(0, Math.floor((at - 4) / (20 / 3))));
  for (const [i, value] of values.entries()) {
    const place = third(Math.floor(i / DIGIT_SIDE)) * 3 + third(i % DIGIT_SIDE);
    sums[place] = (sums[place] ?? 0) + value;
  }
  const most = Math.max(...sums);
  return most > 0 ? sums.indexOf(most) : undefined;
}

/** How wide text is about to be, without a browser that measures it: enough to leave off what would not fit. */

/** Widths in ems, a little more than Inter's: whoever has another font should find room, too. */
const NARROW = 0.34;
const USUAL = 0.6;
const WIDE = 0.92;
/** Letters of other scripts, which are about square. */
const SQUARE = 1.05;

function emsOf(letter: string): number {
  if (letter > '\u02ff') return SQUARE;
  if (/[iljtfrI.,:;'|!()[\] ]/.test(letter)) return NARROW;
  return /[mwMW@%]/.test(letter) ? WIDE : USUAL;
}

/** Pixels. */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += emsOf(letter);
  return ems * size;
}

/** As much of a text as fits, with … where something is left off. */
export function fitting(text: string, size: number, room: number): string {
  if (text === '' || textWidth(text, size) <= room) return text;
  let kept = '';
  let width = size; // of the …
  for (const letter of text) {
    width += emsOf(letter) * size;
    if (width > room) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines that fit, broken at a space where there is one; where there are more than `most`, the last one ends with … */
export function wrapped(text: string, size: number, room: number, most: number): readonly string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest !== '' && lines.length < most - 1 && textWidth(rest, size) > room) {
    const full = fitting(rest, size, room + size).slice(0, -1);
    const space = full.lastIndexOf(' ');
    const line = full.slice(0, space > 0 ? space : undefined) || rest.slice(0, 1);
    lines.push(line);
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? lines : [...lines, fitting(rest, size, room)];
}

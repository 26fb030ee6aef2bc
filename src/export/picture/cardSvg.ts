/** One card of a picture: its family's color, its kind and id, its lines, and the curve of an activation. Pixels at zoom 1. */
import { curveOf } from '../../network/curves.ts';
import type { NetworkNode } from '../../network/document.ts';
import { FIRST_HANDLE, HANDLE_STEP } from '../../network/drawing/ends.ts';
import type { Rect } from '../../network/drawing/rectIndex.ts';
import { KINDS } from '../../network/kinds.ts';
import { type CardLine, LINE_SIZE } from './cardLines.ts';
import { ACCENTS, COLORS } from './colors.ts';
import { fitting, textWidth } from './textWidth.ts';
import { element, xmlText } from './xml.ts';

const ROUND = 10;
const INSET = 12;
const KIND_SIZE = 14;
const SMALL = 12;
const HEAD = 23;
/** From the middle of a line to where its letters stand. */
const TO_BASE = 4.5;
const BELOW = 18;
const CURVE_HEIGHT = 40;
const CURVE = Array.from({ length: 61 }, (_, i) => (i - 30) / 10);

/** The middle of a line, level with its handle. */
const lineAt = (index: number): number => FIRST_HANDLE + index * HANDLE_STEP;

/** How high a card is drawn: never higher than on the canvas, where it has more on it. */
export function cardHeight(node: NetworkNode, lines: readonly CardLine[]): number {
  const text = lineAt(Math.max(1, lines.length) - 1) + BELOW;
  return KINDS[node.kind].family === 'activation' ? text + CURVE_HEIGHT + 6 : text;
}

/** @param title what is said of it, in one line */
export function cardSvg(node: NetworkNode, box: Rect, lines: readonly CardLine[], title: string): string {
  const accent = ACCENTS[KINDS[node.kind].family];
  const { x, y, width, height } = box;
  const kindWidth = textWidth(node.kind, KIND_SIZE) * 1.02;
  const id = fitting(node.id, SMALL, width - 2 * INSET - kindWidth - 8);
  return element(
    'g',
    {},
    element('title', {}, xmlText(title)),
    element('rect', { x, y, width, height, rx: ROUND, fill: COLORS.card, stroke: COLORS.hairline }),
    element('path', { d: topEdge(box), fill: 'none', stroke: accent, 'stroke-width': 3 }),
    text(node.kind, x + INSET, y + HEAD, { 'font-size': KIND_SIZE, 'font-weight': 650 }),
    text(id, x + width - INSET, y + HEAD, { 'font-size': SMALL, fill: COLORS.muted, 'text-anchor': 'end' }),
    ...lines.flatMap((line, i) => lineSvg(line, box, y + lineAt(i) + TO_BASE)),
    ...curveSvg(node, box, accent),
  );
}

const text = (words: string, x: number, y: number, look: Readonly<Record<string, string | number>>): string =>
  element('text', { x, y, ...look }, xmlText(words));

function lineSvg({ name = '', words, end = '' }: CardLine, { x, width }: Rect, base: number): readonly string[] {
  const muted = { 'font-size': SMALL, fill: COLORS.muted };
  const room = width - 2 * INSET - textWidth(`${name}  ${end}`, SMALL);
  const said = [...(name === '' ? [] : [element('tspan', muted, xmlText(name))]), xmlText(fitting(words, LINE_SIZE, room))];
  return [
    ...(name + words === '' ? [] : [element('text', { x: x + INSET, y: base, 'font-size': LINE_SIZE }, said.join(' '))]),
    ...(end === '' ? [] : [text(end, x + width - INSET, base, { ...muted, 'text-anchor': 'end' })]),
  ];
}

/** Along the upper side, around its corners. */
const topEdge = ({ x, y, width }: Rect): string =>
  `M${x} ${y + ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} -${ROUND}h${width - 2 * ROUND}a${ROUND} ${ROUND} 0 0 1 ${ROUND} ${ROUND}`;

/** The curve from −3 to 3 over its axes, at the foot of the card. */
function curveSvg({ kind, params }: NetworkNode, { x, y, width, height }: Rect, accent: string): readonly string[] {
  const ys = curveOf(kind, params, CURVE)?.filter(Number.isFinite);
  if (!ys || ys.length < CURVE.length) return [];
  const [low, high] = [Math.min(0, ...ys), Math.max(0, ...ys)];
  if (!(high - low < Number.POSITIVE_INFINITY)) return [];
  const [left, top, wide] = [x + INSET, y + height - CURVE_HEIGHT - 10, width - 2 * INSET];
  const across = (value: number) => left + ((value + 3) / 6) * wide;
  const up = (value: number) => top + ((high - value) / (high - low || 1)) * CURVE_HEIGHT;
  const points = ys.map((value, i) => `${round(across(CURVE[i] ?? 0))} ${round(up(value))}`);
  return [
    element('path', { d: `M${left} ${round(up(0))}h${wide}M${round(across(0))} ${top}v${CURVE_HEIGHT}`, stroke: COLORS.hairline }),
    element('path', { d: `M${points.join('L')}`, fill: 'none', stroke: accent, 'stroke-width': 2, 'stroke-linejoin': 'round' }),
  ];
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** A network as a picture in SVG, drawn from its document: real shapes and real text, so that any program shows it as it is. */
import { edgeId, type NetworkDocument, type NetworkNode, type Position } from '../../network/document.ts';
import { drawnRoutes } from '../../network/drawing/drawnRoutes.ts';
import { DOT } from '../../network/drawing/ends.ts';
import { labelBox } from '../../network/drawing/labels.ts';
import type { Rect } from '../../network/drawing/rectIndex.ts';
import { roundedPath } from '../../network/drawing/roundedPath.ts';
import type { Route } from '../../network/drawing/routeWires.ts';
import { wireLabels } from '../../network/drawing/words.ts';
import { widthOf } from '../../network/edit/place.ts';
import { modelText, printModel } from '../../network/pytorch/printModel.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { type CardLine, cardLines } from './cardLines.ts';
import { cardHeight, cardSvg } from './cardSvg.ts';
import { COLORS } from './colors.ts';
import { element, xmlText } from './xml.ts';

interface Card {
  readonly node: NetworkNode;
  readonly box: Rect;
  readonly lines: readonly CardLine[];
}

/** What is free around all of it. */
const MARGIN = 24;
/** How long the head of an arrow is, and how far it reaches to both sides. */
const HEAD = { length: 8, half: 4 } as const;

/** The picture, as the text of a file. Any document has one, also a network that cannot train yet. */
export function networkSvg(document: NetworkDocument): string {
  const { shapes } = readNetwork(document);
  const cards = firstOfEach(document.nodes).map((node): Card => {
    const lines = cardLines(node, document, shapes);
    return { node, lines, box: { ...node.position, width: widthOf(node.kind), height: cardHeight(node, lines) } };
  });
  const labels = wireLabels(document, shapes);
  const drawn = { nodes: cards.map(({ node }) => node), edges: document.edges };
  const routes = drawnRoutes(drawn, new Map(cards.map(({ node, box }) => [node.id, box])), labels, 1);
  const targets = new Set(document.edges.filter(({ targetHandle }) => targetHandle === 'target').map(edgeId));
  const { x, y, width, height } = around([
    ...cards.map(({ box }) => box),
    ...[...routes].flatMap(([id, route]) => boxesOf(route, labels.get(id))),
  ]);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `${x} ${y} ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': 'network-title network-description',
      'font-family': 'Inter, system-ui, sans-serif',
      fill: COLORS.text,
    },
    element('title', { id: 'network-title' }, xmlText(document.name)),
    element('desc', { id: 'network-description' }, xmlText(modelText(printModel(document, shapes)))),
    element('rect', { x, y, width, height, fill: COLORS.page }),
    element('g', {}, ...[...routes].map(([id, route]) => wireSvg(route, labels.get(id) ?? '', targets.has(id)))),
    ...cards.map(({ node, box, lines }) => cardSvg(node, box, lines, `${node.kind} ${node.id}${wordsOf(lines)}`)),
  );
}

/** One card for each id, where it can be drawn. */
function firstOfEach(nodes: readonly NetworkNode[]): readonly NetworkNode[] {
  const first = new Map<string, NetworkNode>();
  for (const node of nodes) if (!first.has(node.id)) first.set(node.id, { ...node, position: drawable(node.position) });
  return [...first.values()];
}

/** No place of a file is further off. */
const FURTHEST = 1e9;
const drawable = ({ x, y }: Position): Position => ({ x: within(x), y: within(y) });
const within = (value: number): number => (Number.isFinite(value) ? Math.max(-FURTHEST, Math.min(FURTHEST, value)) : 0);

const wordsOf = (lines: readonly CardLine[]): string => {
  const said = lines.map(({ name = '', words, end = '' }) => [name, words, name === '' ? '' : end].filter((part) => part !== '').join(' '));
  const words = said.filter((line) => line !== '').join(', ');
  return words === '' ? '' : `: ${words}`;
};

/** From card to card, with a head where it arrives and beside it what it carries; what y is given on is dashed. */
function wireSvg({ corners, label }: Route, words: string, isTarget: boolean): string {
  const stroke = { fill: 'none', stroke: COLORS.wire, 'stroke-width': 1.75, 'stroke-dasharray': isTarget ? '5 4' : undefined };
  const [start, end] = [corners[0], corners.at(-1)];
  if (!start || !end) return '';
  const tip = end.x + DOT;
  const way = [{ x: start.x - DOT, y: start.y }, ...corners.slice(1, -1), { x: tip - HEAD.length, y: end.y }];
  return element(
    'g',
    {},
    element('path', { d: roundedPath(way), ...stroke }),
    element('path', { d: `M${tip} ${end.y}l-${HEAD.length} -${HEAD.half}v${2 * HEAD.half}z`, fill: COLORS.wire }),
    ...(label && words !== ''
      ? [element('text', { x: label.x, y: label.y, 'text-anchor': 'middle', 'font-size': 12, fill: COLORS.muted }, xmlText(words))]
      : []),
  );
}

const boxesOf = ({ corners, label }: Route, words = ''): readonly Rect[] => [
  ...corners.map((corner) => ({ ...corner, width: 0, height: 0 })),
  ...(label ? [labelBox(label, words, 1)] : []),
];

/** What holds all of some boxes, with the margin. */
function around(boxes: readonly Rect[]): Rect {
  let [left, top, right, bottom] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { x, y, width, height } of boxes) {
    left = Math.min(left, x);
    top = Math.min(top, y);
    right = Math.max(right, x + width);
    bottom = Math.max(bottom, y + height);
  }
  if (!(left <= right)) return { x: 0, y: 0, width: 2 * MARGIN, height: 2 * MARGIN };
  const [x, y] = [Math.floor(left) - MARGIN, Math.floor(top) - MARGIN];
  return { x, y, width: Math.ceil(right) + MARGIN - x, height: Math.ceil(bottom) + MARGIN - y };
}

/** A document as a few boxes and lines, for a small picture of it. Pure. */
import type { NetworkDocument, NetworkNode, NodeId } from './document.ts';
import { widthOf } from './edit/place.ts';
import { type Family, KINDS } from './kinds.ts';

/** A card, in pixels of the canvas at zoom 1. */
export interface MiniatureBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly family: Family;
}

export interface Miniature {
  readonly boxes: readonly MiniatureBox[];
  /** From where to where each wire goes. */
  readonly wires: readonly { readonly from: readonly [number, number]; readonly to: readonly [number, number] }[];
}

/** About as high as cards are. */
const HEIGHT: Readonly<Record<Family, number>> = { data: 180, linear: 160, activation: 140, structure: 72, loss: 120 };
/** More are not told apart in a small picture. */
const MOST = 300;

export function miniatureOf({ nodes, edges }: NetworkDocument): Miniature {
  const boxes = new Map<NodeId, MiniatureBox>(nodes.slice(0, MOST).map((node) => [node.id, boxOf(node)]));
  const wires = edges.flatMap(({ source, target }) => {
    const [from, to] = [boxes.get(source), boxes.get(target)];
    return from && to ? [{ from: [from.x + from.width, middle(from)], to: [to.x, middle(to)] } as const] : [];
  });
  return { boxes: [...boxes.values()], wires };
}

function boxOf({ kind, position: { x, y } }: NetworkNode): MiniatureBox {
  const { family } = KINDS[kind];
  return { x, y, width: widthOf(kind), height: HEIGHT[family], family };
}

const middle = ({ y, height }: MiniatureBox): number => y + height / 2;

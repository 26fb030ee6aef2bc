/** What a wire that looks for its way has to keep off: the cards, and the wires that have theirs. Pixels at zoom 1; pure but for what it remembers. */
import type { Position } from '../document.ts';
import { around, createRectIndex, type Rect, type RectIndex } from './rectIndex.ts';

/** So far wires that run side by side are apart, from middle to middle. */
export const APART = 16;
/** So far a wire that goes around keeps off cards; and where it leaves a card or enters one. */
const CLEAR = 10;
const CLEAR_AT_END = 3;

/** A level or upright stretch of a wire. */
export interface Stretch {
  readonly a: Position;
  readonly b: Position;
  /** The handles that it begins or ends at: wires of one handle share their way there. */
  readonly handles: readonly string[];
}

interface Taken extends Rect {
  readonly handles: readonly string[];
}

export interface Field {
  readonly hasCard: (area: Rect) => boolean;
  /** Whether no card is in the way of a stretch. */
  readonly isOpen: (stretch: Stretch) => boolean;
  /** Whether it is open, and no other wire runs along beside it. */
  readonly isFree: (stretch: Stretch) => boolean;
  /** Whether a wire leads through an area. */
  readonly hasWire: (area: Rect) => boolean;
  readonly take: (stretch: Stretch) => void;
}

export function createField(cards: readonly Rect[]): Field {
  const standing = createRectIndex(cards);
  const level = createRectIndex<Taken>();
  const upright = createRectIndex<Taken>();
  const beside = ({ a, b }: Stretch): RectIndex<Taken> => (a.y === b.y ? level : upright);
  const isOpen = ({ a, b, handles }: Stretch) => !standing.some(around(a, b, handles.length > 0 ? CLEAR_AT_END : CLEAR, 0));
  const isAlone = (stretch: Stretch) =>
    !beside(stretch).some(around(stretch.a, stretch.b, APART, APART), ({ handles }) => !sharesHandle(handles, stretch.handles));
  return {
    hasCard: (area) => standing.some(area),
    isOpen,
    isFree: (stretch) => isOpen(stretch) && isAlone(stretch),
    hasWire: (area) => level.some(area) || upright.some(area),
    take: (stretch) => beside(stretch).add({ ...around(stretch.a, stretch.b, 0, 0), handles: stretch.handles }),
  };
}

const sharesHandle = (a: readonly string[], b: readonly string[]): boolean => a.some((handle) => b.includes(handle));

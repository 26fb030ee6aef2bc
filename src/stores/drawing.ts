/** What is drawn in the pad, and how it is looked at. zustand. */
import { create } from 'zustand';
import { DIGIT_SIDE } from '../datasets/drawnDigit.ts';
import { erase, INK_SIDE, type Ink, type InkPoint, inkFrame, inkOf, moved, noInk, stroke } from '../datasets/ink.ts';

/** A digit of the data set. */
export interface SampleName {
  readonly split: 'train' | 'test';
  readonly index: number;
}

interface DrawingState {
  /** A new one with every change. */
  readonly ink: Ink;
  readonly isEmpty: boolean;
  /** The digit that was laid down, with its label, until something else is drawn. */
  readonly shown: (SampleName & { readonly label: number }) | undefined;
  /** The one that is to be laid down as soon as its pixels are here. */
  readonly wanted: SampleName | undefined;
  /** Whether it is sized and placed as MNIST's digits are. */
  readonly isCentered: boolean;
  /** Whether the pad shows which pixels speak for the answer. */
  readonly isExplained: boolean;
}

const EMPTY = { ink: noInk(), isEmpty: true, shown: undefined, wanted: undefined } as const;

export const useDrawing = create<DrawingState>(() => ({ ...EMPTY, isCentered: true, isExplained: false }));

const setInk = (ink: Ink): void => useDrawing.setState({ ink, isEmpty: inkFrame(ink, INK_SIDE) === undefined });

/** Draws with the pen from one point of the field to another; a dot where they are the same. */
export function drawStroke(from: InkPoint, to: InkPoint): void {
  useDrawing.setState(({ ink }) => ({ ink: stroke(ink, from, to), isEmpty: false, shown: undefined, wanted: undefined }));
}

export function eraseAt(point: InkPoint): void {
  setInk(erase(useDrawing.getState().ink, point, point));
  useDrawing.setState({ shown: undefined });
}

/** Moves all ink by pixels of a digit. */
export function moveInk(right: number, down: number): void {
  const points = INK_SIDE / DIGIT_SIDE;
  setInk(moved(useDrawing.getState().ink, right * points, down * points));
}

export const clearInk = (): void => useDrawing.setState(EMPTY);

/** Lays down a digit of the data set, in place of what is drawn. */
export const openInPad = (wanted: SampleName): void => useDrawing.setState({ wanted });

/** The test digit after the one that is shown or wanted; the first one, where none is. */
export function openNextTestDigit(count: number): void {
  const { shown, wanted } = useDrawing.getState();
  const last = [wanted, shown].find((sample) => sample?.split === 'test');
  openInPad({ split: 'test', index: last ? (last.index + 1) % count : 0 });
}

/** The digit that was wanted is here. */
export const layDown = (sample: SampleName, label: number, pixels: Uint8Array): void =>
  useDrawing.setState({ ink: inkOf(pixels, DIGIT_SIDE), isEmpty: false, shown: { ...sample, label }, wanted: undefined });

export const setCentered = (isCentered: boolean): void => useDrawing.setState({ isCentered });
export const setExplained = (isExplained: boolean): void => useDrawing.setState({ isExplained });

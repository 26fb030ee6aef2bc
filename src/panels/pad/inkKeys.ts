/** Drawing with keys: arrows move the pen from cell to cell, Space draws; held down, it draws a line. */
import { type KeyboardEvent, useRef, useState } from 'react';
import { DIGIT_SIDE } from '../../datasets/drawnDigit.ts';
import { INK_SIDE, type InkPoint } from '../../datasets/ink.ts';
import { clearInk, drawStroke, eraseAt, moveInk } from '../../stores/drawing.ts';

/** Column and row, a cell a pixel of the digit. */
export type Cell = readonly [column: number, row: number];

const ARROWS: Readonly<Record<string, Cell>> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const MIDDLE: Cell = [DIGIT_SIDE / 2, DIGIT_SIDE / 2];

const within = (at: number): number => Math.min(DIGIT_SIDE - 1, Math.max(0, at));
const middleOf = ([column, row]: Cell): InkPoint => [((column + 0.5) * INK_SIDE) / DIGIT_SIDE, ((row + 0.5) * INK_SIDE) / DIGIT_SIDE];

/** The cell of the pen, and what makes the field hear keys. */
export function useInkKeys() {
  const [cell, setCell] = useState(MIDDLE);
  const isDown = useRef(false);
  const move = (by: Cell) => {
    const next: Cell = [within(cell[0] + by[0]), within(cell[1] + by[1])];
    setCell(next);
    if (isDown.current) drawStroke(middleOf(cell), middleOf(next));
  };
  const act = ({ key, shiftKey }: KeyboardEvent): boolean => {
    const arrow = ARROWS[key];
    if (arrow && shiftKey) moveInk(...arrow);
    else if (arrow) move(arrow);
    else if (key === ' ') {
      isDown.current = true;
      drawStroke(middleOf(cell), middleOf(cell));
    } else if (key === 'Backspace') eraseAt(middleOf(cell));
    else if (key === 'Delete') clearInk();
    else return false;
    return true;
  };
  const lift = () => {
    isDown.current = false;
  };
  return {
    cell,
    keyProps: {
      tabIndex: 0,
      onKeyDown(event: KeyboardEvent) {
        if (event.ctrlKey || event.metaKey || event.altKey || !act(event)) return;
        event.preventDefault();
      },
      onKeyUp: ({ key }: KeyboardEvent) => key === ' ' && lift(),
      onBlurCapture: lift,
    },
  };
}

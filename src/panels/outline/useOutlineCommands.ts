/** What the outline does for commands in the canvas's place: the same keys, from row to row. */
import { type RefObject, useEffect } from 'react';
import { ROW_HEIGHT } from '../../network/edit/place.ts';
import { afterFrame } from '../../stores/afterFrame.ts';
import { useDocument } from '../../stores/document/document.ts';
import { addNode } from '../../stores/document/editing.ts';
import { useViewCommands } from '../../stores/useViewCommands.ts';
import { openDialog, showOutline } from '../../stores/view.ts';
import { viewCommands } from '../../stores/viewCommands.ts';

/** @param outline the element that gets the focus when what had it was deleted */
export function useOutlineCommands(outline: RefObject<HTMLElement | null>): void {
  const focus = () => outline.current?.focus({ preventScroll: true });
  const focusSelected = () => {
    if (!focusRow(outline.current)) focus(); // a key that is pressed before the row is there means none of the others
    afterFrame(() => focusRow(outline.current));
  };
  useViewCommands('canvas', {
    fit: onCanvas('fit'),
    zoomIn: onCanvas('zoomIn'),
    zoomOut: onCanvas('zoomOut'),
    tidy: onCanvas('tidy'),
    size: () => ({ width: outline.current?.clientWidth ?? 0, height: outline.current?.clientHeight ?? 0 }),
    showSelected: () => afterFrame(() => rowOf(outline.current)?.scrollIntoView({ block: 'nearest' })),
    focusSelected,
    focus,
    openMenu: () => {
      const box = rowOf(outline.current)?.getBoundingClientRect();
      openDialog('menu', box ? { at: { x: box.left + 24, y: box.top + 24 } } : {});
    },
    cancelConnection: () => {},
    add: (kind) => {
      addNode(kind, placeBelow());
      focusSelected();
    },
    editParam: () => rowOf(outline.current)?.querySelector<HTMLElement>('input, select')?.focus(),
  });
  useEffect(() => {
    rowOf(outline.current)?.scrollIntoView({ block: 'nearest' });
    if (document.activeElement === document.body) focusRow(outline.current); // it came in the place of a card that had the focus
  }, [outline]);
}

/** What only a drawing has is done there: the canvas comes back for it. */
const onCanvas = (command: 'fit' | 'zoomIn' | 'zoomOut' | 'tidy') => () => {
  showOutline(false);
  afterFrame(() => viewCommands.canvas?.[command]());
};

/** Under all that is there: where somebody who sees no places would not have it lie on another card. */
function placeBelow() {
  const { nodes } = useDocument.getState().document;
  if (nodes.length === 0) return { x: 0, y: 0 };
  return { x: Math.min(...nodes.map(({ position }) => position.x)), y: Math.max(...nodes.map(({ position }) => position.y)) + ROW_HEIGHT };
}

/** Gives the focus to the row that is selected, or else to the first; undefined where that is not there yet. */
function focusRow(outline: HTMLElement | null): Element | undefined {
  const row = useDocument.getState().selectedNodes.size > 0 ? rowOf(outline) : outline?.querySelector('[data-row]');
  const button = row?.querySelector('button');
  button?.focus();
  return button ?? undefined;
}

/** The row of the first node that is selected. */
function rowOf(outline: HTMLElement | null): HTMLElement | undefined {
  const [id] = useDocument.getState().selectedNodes;
  return id === undefined ? undefined : (outline?.querySelector<HTMLElement>(`[data-row][data-id="${CSS.escape(id)}"]`) ?? undefined);
}

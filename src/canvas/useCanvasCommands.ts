/** What of the commands only the canvas can do: showing, zooming, giving the focus. */
import { useReactFlow } from '@xyflow/react';
import type { RefObject } from 'react';
import type { Position } from '../network/document.ts';
import { useDocument } from '../stores/document/document.ts';
import { addNode } from '../stores/document/editing.ts';
import { useViewCommands } from '../stores/useViewCommands.ts';
import { openDialog } from '../stores/view.ts';
import { viewCommands } from '../stores/viewCommands.ts';
import { freePlace } from './layout/freePlace.ts';
import { useTidy } from './layout/useTidy.ts';
import { useMiddle } from './view/useMiddle.ts';
import { useShow } from './view/useShow.ts';
import { useCancelConnection } from './wires/useWiring.ts';

/**
 * @param canvas the element that gets the focus when what had it was deleted
 * @param showAll what shows the whole network
 */
export function useCanvasCommands(canvas: RefObject<HTMLElement | null>, showAll: () => void): void {
  const { zoomIn, zoomOut } = useReactFlow();
  const cancelConnection = useCancelConnection();
  const show = useShow(canvas);
  const tidy = useTidy(showAll);
  const middle = useMiddle();
  const focus = () => canvas.current?.focus({ preventScroll: true });
  useViewCommands('canvas', {
    fit: showAll,
    zoomIn: () => void zoomIn(),
    zoomOut: () => void zoomOut(),
    tidy,
    size: () => ({ width: canvas.current?.clientWidth ?? 0, height: canvas.current?.clientHeight ?? 0 }),
    showSelected: () => afterDrawing(() => show(selectedPart(canvas.current))),
    focusSelected: () => {
      const part = focusPart(canvas.current);
      if (!part) focus(); // a key that is pressed before the card is drawn means none of the others
      afterDrawing(() => show(part ?? focusPart(canvas.current)));
    },
    focus,
    openMenu: () => openDialog('menu', besides(selectedPart(canvas.current))),
    cancelConnection,
    add: (kind) => {
      addNode(kind, freePlace(useDocument.getState().document.nodes, kind, middle()));
      viewCommands.canvas?.focusSelected();
    },
    editParam: () => selectedPart(canvas.current)?.querySelector<HTMLElement>('input, select')?.focus(),
  });
}

/** Gives the focus to what is selected, or else to the first card; undefined where that is not drawn yet. */
function focusPart(canvas: HTMLElement | null): Element | undefined {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  const isAnySelected = selectedNodes.size + selectedEdges.size > 0;
  const part = isAnySelected ? selectedPart(canvas) : canvas?.querySelector<HTMLElement>('.react-flow__node');
  part?.focus({ preventScroll: true });
  return part && part === document.activeElement ? part : undefined;
}

/** Where a menu opens at a part of the canvas: within it, below its head. Pixels of the page. */
function besides(part: Element | undefined): { readonly at?: Position } {
  const box = part?.getBoundingClientRect();
  return box ? { at: { x: box.left + 24, y: box.top + 24 } } : {};
}

/** The card, or else the wire, that is selected. */
function selectedPart(canvas: HTMLElement | null): HTMLElement | SVGElement | undefined {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  const [[node], [wire]] = [selectedNodes, selectedEdges];
  const selector = node === undefined ? `.react-flow__edge[data-id="${wire}"]` : `.react-flow__node[data-id="${node}"]`;
  return canvas?.querySelector<HTMLElement | SVGElement>(selector) ?? undefined;
}

/** A card that was added or moved a moment ago stands at its place after the next picture. */
const afterDrawing = (command: () => void): void => void requestAnimationFrame(() => requestAnimationFrame(command));

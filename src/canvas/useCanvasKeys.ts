/** The keys of the canvas, heard on the whole page. Imports React Flow, network and stores. */
import { useReactFlow } from '@xyflow/react';
import { type RefObject, useEffect } from 'react';
import { edgeId } from '../network/document.ts';
import { dismissNotice, redo, select, undo, useDocument } from '../stores/document.ts';
import { removeSelected } from '../stores/editing.ts';
import { type CanvasAct, canvasAct } from './canvasKeys.ts';
import { FIT } from './fit.ts';
import { nextFocus } from './nextFocus.ts';
import { useForgetWire } from './useWiring.ts';

/** What takes keys for itself: text that is typed, lists. A slider or a box to tick does not. */
const TYPED = 'input:not([type="range"], [type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable]';
/** Beside the canvas itself: the palette, whose newest node can be deleted at once. */
const CANVAS = '[data-canvas]';

/** @param canvas the element that holds the focus when what had it was deleted */
export function useCanvasKeys(canvas: RefObject<HTMLElement | null>): void {
  const { fitView } = useReactFlow();
  const forgetWire = useForgetWire();
  useEffect(() => {
    const acts: Readonly<Record<CanvasAct, () => void>> = {
      undo,
      redo,
      remove: () => removeAndGoOn(canvas.current),
      selectAll,
      fit: () => void fitView(FIT),
      cancel: () => {
        forgetWire();
        dismissNotice();
      },
    };
    const hear = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || !(event.target instanceof Element) || event.target.closest(TYPED)) return;
      const onCanvas = event.target.closest(CANVAS) !== null || event.target.contains(canvas.current);
      const act = canvasAct(event, onCanvas);
      if (!act) return;
      if (act !== 'cancel') event.preventDefault();
      acts[act]();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [canvas, fitView, forgetWire]);
}

/** Removes what is selected; the keyboard goes on at the node beside what had the focus. */
function removeAndGoOn(canvas: HTMLElement | null): void {
  const { document: before, selectedNodes } = useDocument.getState();
  const next = nextFocus(before, selectedNodes);
  removeSelected();
  const card = next === undefined ? undefined : canvas?.querySelector<HTMLElement>(`.react-flow__node[data-id="${CSS.escape(next)}"]`);
  (card ?? canvas)?.focus({ preventScroll: true });
}

function selectAll(): void {
  const { document } = useDocument.getState();
  select(
    document.nodes.map(({ id }) => id),
    document.edges.map(edgeId),
  );
}

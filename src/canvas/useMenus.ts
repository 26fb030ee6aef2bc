/** The menu of what is under a right click, a long press or the menu key, and adding by a double click on the empty canvas. */
import { useReactFlow } from '@xyflow/react';
import { type MouseEvent, useCallback } from 'react';
import type { Position } from '../network/document.ts';
import { select, useDocument } from '../stores/document/document.ts';
import { openDialog } from '../stores/view.ts';
import { useLongPress } from './drag/useLongPress.ts';

/** What keeps the browser's own menu: there text is typed, cut and pasted. */
const TYPED = 'input, textarea, select, [contenteditable]';
const PARTS = '.react-flow__node, .react-flow__edge, .react-flow__pane, .react-flow__nodesselection';

/** Handlers for the element around React Flow. */
export function useMenus() {
  const { screenToFlowPosition } = useReactFlow();
  const open = useCallback(
    (target: Element, at: Position) => {
      selectAt(target);
      openDialog('menu', { at, place: screenToFlowPosition(at) });
    },
    [screenToFlowPosition],
  );
  const { wasLong, ...press } = useLongPress(open, hasMenu);

  const onContextMenu = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !hasMenu(event.target)) return;
      event.preventDefault();
      if (!wasLong()) open(event.target, { x: event.clientX, y: event.clientY });
    },
    [open, wasLong],
  );

  const onDoubleClick = useCallback(
    (event: MouseEvent) => {
      if (!(event.target instanceof Element) || !event.target.classList.contains('react-flow__pane')) return;
      const at = { x: event.clientX, y: event.clientY };
      openDialog('add', { at, place: screenToFlowPosition(at) });
    },
    [screenToFlowPosition],
  );

  return { ...press, onContextMenu, onDoubleClick };
}

const hasMenu = (target: Element): boolean => target.closest(PARTS) !== null && target.closest(TYPED) === null;

/** Selects the card or the wire that is pressed; of several that are selected already, all stay so. */
function selectAt(target: Element): void {
  const part = target.closest<HTMLElement>('.react-flow__node, .react-flow__edge');
  const id = part?.dataset.id;
  const { selectedNodes, selectedEdges } = useDocument.getState();
  if (target.closest('.react-flow__nodesselection') || (id && (selectedNodes.has(id) || selectedEdges.has(id)))) return;
  if (id === undefined) select([]);
  else if (part?.classList.contains('react-flow__node')) select([id]);
  else select([], [id]);
}

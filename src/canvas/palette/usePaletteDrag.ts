/** Taking a kind from the palette, with mouse, pen or finger, to the canvas. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { NetworkEdge, NodeId, Position } from '../../network/document.ts';
import { onGrid, widthOf } from '../../network/edit/place.ts';
import type { Kind } from '../../network/kinds.ts';
import { useDocument } from '../../stores/document/document.ts';
import { addNode, dropNode } from '../../stores/document/editing.ts';
import { useView } from '../../stores/view.ts';
import { viewCommands } from '../../stores/viewCommands.ts';
import { dragPoints } from '../drag/dragPoints.ts';
import { freePlace } from '../layout/freePlace.ts';
import { useReveal } from '../view/useReveal.ts';
import { useDropOnWire } from '../wires/useDropOnWire.ts';
import type { GhostProps } from './Ghost.tsx';
import { GRAB_OFFSET } from './grabOffset.ts';

/** How far a pointer must go before a press is a drag, in pixels. */
const THRESHOLD = 5;
/** As wide as a phone. */
const NARROW = 640;

interface Press {
  readonly kind: Kind;
  readonly pointer: number;
  readonly x: number;
  readonly y: number;
  /** Whether it has become a drag. */
  readonly isDrag: boolean;
}

export interface DragHandlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/** `handlers` for a kind's button; `add` for its click, which is no click where it ends a drag. */
export function usePaletteDrag() {
  const [ghost, setGhost] = useState<GhostProps>();
  const press = useRef<Press>(undefined);
  const wasDrag = useRef(false);
  const { canDrop, at, place, zoom } = useCanvasPlaces();
  const onWire = useDropOnWire();
  const reveal = useReveal();

  const end = useCallback(() => {
    press.current = undefined;
    setGhost(undefined);
    onWire.drop();
  }, [onWire]);
  useCancelOnEscape(ghost !== undefined, end);

  const add = useCallback(
    (kind: Kind) => {
      if (!wasDrag.current) void addInSight(kind, place(kind), reveal);
      wasDrag.current = false;
    },
    [place, reveal],
  );

  const handlers = (kind: Kind): DragHandlers => ({
    onPointerDown: (event) => {
      wasDrag.current = false;
      if (!event.isPrimary || event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId); // at once: a quick first move is already beside the button
      press.current = { kind, pointer: event.pointerId, x: event.clientX, y: event.clientY, isDrag: false };
    },
    onPointerMove: (event) => {
      const now = press.current;
      if (!now || now.pointer !== event.pointerId) return;
      if (!now.isDrag && Math.hypot(event.clientX - now.x, event.clientY - now.y) < THRESHOLD) return;
      if (!now.isDrag) onWire.start({ kind });
      press.current = { ...now, isDrag: true };
      wasDrag.current = true;
      const { clientX: x, clientY: y } = event;
      setGhost({ kind, x, y, zoom: zoom(), canDrop: canDrop(x, y) });
      onWire.move(canDrop(x, y) ? dragPoints(at(x, y), cornerAt(at(x, y)), widthOf(kind)) : []);
    },
    onPointerUp: (event) => {
      const wire = onWire.drop();
      if (press.current?.isDrag && canDrop(event.clientX, event.clientY)) put(kind, at(event.clientX, event.clientY), wire);
      end();
    },
    onPointerCancel: end,
  });

  return { ghost, handlers, add };
}

/** Where there is no room for a long row, a network that nobody has laid out stands in rows that fit. */
async function addInSight(kind: Kind, place: Position, reveal: (id: NodeId) => void): Promise<void> {
  const size = viewCommands.canvas?.size();
  const rows = size && size.width < NARROW ? await import('../layout/fittingRows.ts').catch(() => undefined) : undefined;
  const arrange = size && rows?.fittingRows(useDocument.getState().document, size);
  const id = addNode(kind, place, arrange);
  if (useView.getState().isOutline) viewCommands.canvas?.showSelected();
  else if (arrange) viewCommands.canvas?.fit();
  else reveal(id);
}

const cornerAt = (pointer: Position): Position => ({ x: pointer.x - GRAB_OFFSET.x, y: pointer.y - GRAB_OFFSET.y });

function put(kind: Kind, pointer: Position, wire: NetworkEdge | undefined): void {
  const { x, y } = cornerAt(pointer);
  dropNode(kind, { x: onGrid(x), y: onGrid(y) }, wire);
}

/** Escape puts back what is dragged; nothing else hears it then. */
function useCancelOnEscape(isDragging: boolean, cancel: () => void): void {
  useEffect(() => {
    if (!isDragging) return;
    const hear = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      cancel();
    };
    document.addEventListener('keydown', hear, true);
    return () => document.removeEventListener('keydown', hear, true);
  }, [isDragging, cancel]);
}

/** Points of the screen as places of the network. */
function useCanvasPlaces() {
  const { screenToFlowPosition, getZoom } = useReactFlow();
  const flow = useStoreApi();
  const canDrop = useCallback(
    (x: number, y: number) => flow.getState().domNode?.contains(document.elementFromPoint(x, y)) === true,
    [flow],
  );
  const at = useCallback((x: number, y: number) => screenToFlowPosition({ x, y }, { snapToGrid: false }), [screenToFlowPosition]);
  const place = useCallback(
    (kind: Kind) => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      const middle = box ? screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 }) : { x: 0, y: 0 };
      return freePlace(useDocument.getState().document.nodes, kind, middle);
    },
    [flow, screenToFlowPosition],
  );
  return { canDrop, at, place, zoom: getZoom };
}

/** Taking a kind from the palette, with mouse, pen or finger, to the canvas. Imports React Flow, canvas, network and stores. */
import { useReactFlow, useStoreApi } from '@xyflow/react';
import { type PointerEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { Kind } from '../../network/kinds.ts';
import { GRID } from '../../network/place.ts';
import { useDocument } from '../../stores/document.ts';
import { addNode, dropNode } from '../../stores/editing.ts';
import { freePlace } from '../freePlace.ts';
import { useReveal } from '../useReveal.ts';
import type { GhostProps } from './Ghost.tsx';
import { GRIP } from './grip.ts';

/** How far a pointer must go before a press is a drag, in pixels. */
const THRESHOLD = 5;

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
  const { canDrop, drop, place, zoom } = useCanvasPlaces();
  const reveal = useReveal();

  const end = useCallback(() => {
    press.current = undefined;
    setGhost(undefined);
  }, []);
  useCancelOnEscape(ghost !== undefined, end);

  const add = useCallback(
    (kind: Kind) => {
      if (!wasDrag.current) reveal(addNode(kind, place(kind)));
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
      press.current = { ...now, isDrag: true };
      wasDrag.current = true;
      setGhost({ kind, x: event.clientX, y: event.clientY, zoom: zoom(), canDrop: canDrop(event.clientX, event.clientY) });
    },
    onPointerUp: (event) => {
      if (press.current?.isDrag && canDrop(event.clientX, event.clientY)) drop(kind, event.clientX, event.clientY);
      end();
    },
    onPointerCancel: end,
  });

  return { ghost, handlers, add };
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
  const drop = useCallback(
    (kind: Kind, x: number, y: number) => {
      const at = screenToFlowPosition({ x, y }, { snapToGrid: false });
      dropNode(kind, { x: onGrid(at.x - GRIP.x), y: onGrid(at.y - GRIP.y) });
    },
    [screenToFlowPosition],
  );
  const place = useCallback(
    (kind: Kind) => {
      const box = flow.getState().domNode?.getBoundingClientRect();
      const middle = box ? screenToFlowPosition({ x: box.left + box.width / 2, y: box.top + box.height / 2 }) : { x: 0, y: 0 };
      return freePlace(useDocument.getState().document.nodes, kind, middle);
    },
    [flow, screenToFlowPosition],
  );
  return { canDrop, drop, place, zoom: getZoom };
}

const onGrid = (value: number): number => Math.round(value / GRID) * GRID;

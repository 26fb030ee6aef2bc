/** What React Flow says of cards, told to the document store: moves, selections, a card let go over a wire; sizes stay here. */
import { type EdgeChange, type NodeChange, type NodeSelectionChange, type OnNodeDrag, useReactFlow } from '@xyflow/react';
import { useCallback, useMemo, useRef, useState } from 'react';
import type { NodeId, Position } from '../../network/document.ts';
import { findNode } from '../../network/edit/edits.ts';
import { isWired } from '../../network/edit/splice.ts';
import { endGesture, select, useDocument } from '../../stores/document/document.ts';
import { insertNode, moveNodes } from '../../stores/document/editing.ts';
import type { WireEdge } from '../flow/flowEdges.ts';
import type { CardNode, CardSize } from '../flow/flowNodes.ts';
import { useDropOnWire } from '../wires/useDropOnWire.ts';
import { dragPoints, pointerPosition } from './dragPoints.ts';
import { dragTo } from './dragTo.ts';
import type { SnapLine } from './snapLines.ts';

/** The drags so far, and whether one is under way. */
interface Drag {
  readonly count: number;
  readonly isOn: boolean;
}

const gestureOf = ({ count }: Drag): string => `drag ${count}`;

/** Handlers for React Flow, the sizes of cards as they were measured, and the lines that dragged cards have fallen in with. */
export function useMoves() {
  const [sizes, setSizes] = useState<ReadonlyMap<NodeId, CardSize>>(new Map());
  const [lines, setLines] = useState<readonly SnapLine[]>(NO_LINES);
  const [isDragged, setIsDragged] = useState(false);
  const measuredSizes = useRef(sizes);
  const drag = useRef<Drag>({ count: 0, isOn: false });
  const { screenToFlowPosition } = useReactFlow();
  const { start: startOverWires, move, drop } = useDropOnWire();

  const onNodesChange = useCallback((changes: NodeChange<CardNode>[]) => {
    const measured = changes.flatMap((change) =>
      change.type === 'dimensions' && change.dimensions ? [[change.id, change.dimensions] as const] : [],
    );
    if (measured.length > 0) {
      measuredSizes.current = new Map([...measuredSizes.current, ...measured]);
      setSizes(measuredSizes.current);
    }
    const moves = movesOf(changes);
    if (drag.current.isOn && moves.size > 0) {
      const dragged = dragTo(moves, useDocument.getState().document.nodes, measuredSizes.current);
      setLines((before) => (before.length + dragged.lines.length === 0 ? before : dragged.lines));
      tellMoves(dragged.places, drag.current);
    } else tellMoves(moves, drag.current);
    tellSelection(changes, 'selectedNodes');
  }, []);

  const onEdgesChange = useCallback((changes: EdgeChange<WireEdge>[]) => tellSelection(changes, 'selectedEdges'), []);

  const dragHandlers = useMemo(() => {
    const start = () => {
      drag.current = { count: drag.current.count + 1, isOn: true };
      setIsDragged(true);
    };
    const stop = () => {
      drag.current = { ...drag.current, isOn: false };
      setIsDragged(false);
      setLines(NO_LINES);
      endGesture();
    };
    const onNodeDragStart: OnNodeDrag<CardNode> = (_, { id }, nodes) => {
      start();
      if (nodes.length === 1 && !isWired(useDocument.getState().document, id)) startOverWires({ id });
    };
    const onNodeDrag: OnNodeDrag<CardNode> = (event, { position, width = 0 }) => {
      move(dragPoints(screenToFlowPosition(pointerPosition(event), { snapToGrid: false }), position, width));
    };
    const onNodeDragStop: OnNodeDrag<CardNode> = (_, { id }) => {
      const wire = drop();
      if (wire) insertNode(id, wire, gestureOf(drag.current));
      stop();
    };
    return { onNodeDragStart, onNodeDrag, onNodeDragStop, onSelectionDragStart: start, onSelectionDragStop: stop };
  }, [startOverWires, move, drop, screenToFlowPosition]);

  return { sizes, lines, isDragged, onNodesChange, onEdgesChange, ...dragHandlers };
}

type Places = ReadonlyMap<NodeId, Position>;

const NO_LINES: readonly SnapLine[] = [];

const movesOf = (changes: readonly NodeChange<CardNode>[]): Places =>
  new Map(
    changes.flatMap((change) =>
      change.type === 'position' && change.position ? [[change.id, { x: change.position.x, y: change.position.y }] as const] : [],
    ),
  );

/** One drag is one step of undo. */
function tellMoves(places: Places, drag: Drag): void {
  const { document } = useDocument.getState();
  const moved = [...places].filter(([id, place]) => !isAt(findNode(document, id)?.position, place));
  if (moved.length === 0) return;
  moveNodes(new Map(moved), gestureOf(drag));
}

const isAt = (position: Position | undefined, { x, y }: Position): boolean => position?.x === x && position.y === y;

function tellSelection(changes: readonly (NodeChange<CardNode> | EdgeChange<WireEdge>)[], part: 'selectedNodes' | 'selectedEdges'): void {
  const picks = changes.filter((change): change is NodeSelectionChange => change.type === 'select');
  if (picks.length === 0) return;
  const { selectedNodes, selectedEdges } = useDocument.getState();
  const next = new Set(part === 'selectedNodes' ? selectedNodes : selectedEdges);
  for (const { id, selected } of picks) {
    if (selected) next.add(id);
    else next.delete(id);
  }
  if (part === 'selectedNodes') select(next, selectedEdges);
  else select(selectedNodes, next);
}

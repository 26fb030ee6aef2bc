/** Drawing wires, by dragging from handle to handle or by clicking one after the other, and taking them to other handles; what cannot be is refused with its reason. */
import { type Connection, type FinalConnectionState, type OnConnectStart, useReactFlow, useStoreApi } from '@xyflow/react';
import { useCallback, useMemo, useRef } from 'react';
import type { Position } from '../../network/document.ts';
import { checkConnection } from '../../network/edit/connect.ts';
import { dismissNotice, notify, useDocument } from '../../stores/document/document.ts';
import { endDrag, setDrag, useDragState } from '../../stores/document/dragState.ts';
import { connectNodes, reconnectWire } from '../../stores/document/editing.ts';
import { openDialog } from '../../stores/view.ts';
import { pointerPosition } from '../drag/dragPoints.ts';
import type { WireEdge } from '../flow/flowEdges.ts';
import { type ConnectionHandle, edgeOf, isSameHandle, refusalOf, unconnectedHandle, withoutWire } from './connections.ts';

/** Handlers for React Flow. */
export function useWiring() {
  const flow = useStoreApi();
  const { screenToFlowPosition } = useReactFlow();
  const wasDrawn = useRef(false);

  const isValidConnection = useCallback((connection: Connection | WireEdge) => checkConnection(openForWires(), edgeOf(connection)).ok, []);

  const onConnect = useCallback((connection: Connection) => {
    wasDrawn.current = connectNodes(edgeOf(connection));
  }, []);

  const onConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent, { fromHandle, toHandle, isValid }: FinalConnectionState) => {
      wasDrawn.current = false;
      if (!fromHandle) return;
      if (toHandle && !isValid) sayWhyNot(fromHandle, toHandle);
      if (toHandle || useDragState.getState().reconnecting) return;
      const at = pointerPosition(event);
      if (!isEmptyAt(at)) return;
      openDialog('add', { at, place: screenToFlowPosition(at), from: unconnectedHandle(fromHandle) });
    },
    [screenToFlowPosition],
  );

  /** What was said of the wire before is over. */
  const onBegin: OnConnectStart = useCallback(() => {
    wasDrawn.current = false;
    dismissNotice();
  }, []);

  const onClickConnectEnd = useCallback(
    (event: MouseEvent | TouchEvent) => {
      const start = flow.getState().connectionClickStartHandle;
      const end = handleAt(event.target);
      if (!wasDrawn.current && start && end) sayWhyNot(start, end);
      wasDrawn.current = false;
    },
    [flow],
  );

  const reconnecting = useMemo(
    () => ({
      onReconnectStart: (_: unknown, edge: WireEdge) => setDrag({ reconnecting: edgeOf(edge) }),
      onReconnect: (edge: WireEdge, connection: Connection) => void reconnectWire(edgeOf(edge), edgeOf(connection)),
      onReconnectEnd: endDrag,
    }),
    [],
  );

  return {
    ...reconnecting,
    isValidConnection,
    onConnect,
    onConnectEnd,
    onClickConnectEnd,
    onConnectStart: onBegin,
    onClickConnectStart: onBegin,
  };
}

/** How to forget a wire that was begun by a click and leads nowhere yet. */
export function useCancelConnection(): () => void {
  const flow = useStoreApi();
  return useCallback(() => flow.setState({ connectionClickStartHandle: null }), [flow]);
}

/** The document as a new wire finds it: the one that is dragged to another handle is not in its own way. */
const openForWires = () => withoutWire(useDocument.getState().document, useDragState.getState().reconnecting);

/** Whether there is nothing but the canvas at a point of the page. */
const isEmptyAt = ({ x, y }: Position): boolean => document.elementFromPoint(x, y)?.classList.contains('react-flow__pane') === true;

function sayWhyNot(from: ConnectionHandle, to: ConnectionHandle): void {
  if (isSameHandle(from, to)) return; // the wire was put back
  const refusal = refusalOf(openForWires(), from, to);
  const { reconnecting } = useDragState.getState();
  if (refusal) notify(refusal.reason, reconnecting ? {} : { wire: refusal.wire });
}

/** The handle that was clicked: React Flow does not say it. */
function handleAt(target: EventTarget | null): ConnectionHandle | undefined {
  const handle = target instanceof Element ? target.closest<HTMLElement>('.react-flow__handle') : null;
  const nodeId = handle?.dataset.nodeid;
  if (!handle || nodeId === undefined) return undefined;
  return { nodeId, id: handle.dataset.handleid ?? null, type: handle.classList.contains('source') ? 'source' : 'target' };
}

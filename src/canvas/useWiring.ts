/** Drawing wires, by dragging from handle to handle or by clicking one after the other; what cannot be is refused with its reason. Imports React Flow, network and stores. */
import { type Connection, type FinalConnectionState, type OnConnectStart, useStoreApi } from '@xyflow/react';
import { useCallback, useRef } from 'react';
import { checkConnection } from '../network/connect.ts';
import { dismissNotice, notify, useDocument } from '../stores/document.ts';
import { connectNodes } from '../stores/editing.ts';
import type { WireEdge } from './flowEdges.ts';
import { edgeOf, isSameEnd, type WireEnd, wireBetween } from './wireEnds.ts';

/** Handlers for React Flow. */
export function useWiring() {
  const flow = useStoreApi();
  const wasDrawn = useRef(false);

  const isValidConnection = useCallback(
    (connection: Connection | WireEdge) => checkConnection(useDocument.getState().document, edgeOf(connection)).ok,
    [],
  );

  const onConnect = useCallback((connection: Connection) => {
    wasDrawn.current = connectNodes(edgeOf(connection));
  }, []);

  const onConnectEnd = useCallback((_: MouseEvent | TouchEvent, { fromHandle, toHandle, isValid }: FinalConnectionState) => {
    wasDrawn.current = false;
    if (!isValid && fromHandle && toHandle) sayWhyNot(fromHandle, toHandle);
  }, []);

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

  return { isValidConnection, onConnect, onConnectEnd, onClickConnectEnd, onConnectStart: onBegin, onClickConnectStart: onBegin };
}

/** A wire that was begun by a click and has no end yet; and how to forget it. */
export function useForgetWire(): () => void {
  const flow = useStoreApi();
  return useCallback(() => flow.setState({ connectionClickStartHandle: null }), [flow]);
}

function sayWhyNot(from: WireEnd, to: WireEnd): void {
  if (isSameEnd(from, to)) return; // the wire was put back
  const wire = wireBetween(useDocument.getState().document, from, to);
  if (!wire.ok) notify(wire.reason);
}

/** The end that was clicked: React Flow does not say it. */
function handleAt(target: EventTarget | null): WireEnd | undefined {
  const handle = target instanceof Element ? target.closest<HTMLElement>('.react-flow__handle') : null;
  const nodeId = handle?.dataset.nodeid;
  if (!handle || nodeId === undefined) return undefined;
  return { nodeId, id: handle.dataset.handleid ?? null, type: handle.classList.contains('source') ? 'source' : 'target' };
}

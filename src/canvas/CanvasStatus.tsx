/** What the canvas has to say: why a wire cannot be, while it is dragged and after; where a wire that was begun may go, and what is dragged over a wire. */
import { useConnection, useStore } from '@xyflow/react';
import { Spline, X } from 'lucide-react';
import { nameNode } from '../network/read/problems.ts';
import { dismissNotice, undo, useDocument } from '../stores/document/document.ts';
import { useDragState } from '../stores/document/dragState.ts';
import { useNetwork } from '../stores/document/reading.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { later } from '../ui/later.tsx';
import { SEVERITY_LOOKS } from '../ui/severityLooks.ts';
import styles from './CanvasStatus.module.css';
import { messages } from './messages.ts';
import { isSameHandle, refusalOf, withoutWire } from './wires/connections.ts';

const RefusedWireRepair = later(() => import('./RefusedWireRepair.tsx').then((file) => file.RefusedWireRepair));

/** The region is always there, so that what comes into it is read out. It lies over the canvas, but what is said of a whole network that came in has room below. */
export function CanvasStatus() {
  const refusal = useRefusal();
  const begun = useBegunWire();
  const dragged = useDraggedOverWire();
  const hindrance = refusal ?? dragged?.refusal;
  const notice = useDocument((state) => state.notice);
  const hint = dragged?.hint ?? begun;
  const said = hindrance ?? (dragged ? undefined : notice?.text);
  const about = hindrance === undefined ? notice : undefined;
  const isCalm = about?.severity === 'toDo' || about?.canUndo === true;
  const { Icon } = SEVERITY_LOOKS[isCalm ? 'toDo' : 'wrong'];
  return (
    <div className={classes(styles.voice, about?.canUndo && styles.below)} role="status" aria-label={messages.canvas}>
      {said !== undefined && (
        <div className={classes(styles.saying, !isCalm && styles.bad)}>
          <Icon size={16} aria-hidden="true" />
          <p>{said}</p>
          <RefusedWireRepair isNeeded={about?.wire !== undefined} />
          {about?.canUndo && (
            <Button variant="quiet" onClick={undoNoticed}>
              {messages.undo}
            </Button>
          )}
          {hindrance === undefined && (
            <Button variant="quiet" className={styles.close} aria-label={messages.closeMessage} onClick={dismissNotice}>
              <X size={14} aria-hidden="true" />
            </Button>
          )}
        </div>
      )}
      {said === undefined && hint !== undefined && (
        <div className={classes(styles.saying, styles.hint)}>
          <Spline size={16} aria-hidden="true" />
          <p>{hint}</p>
        </div>
      )}
    </div>
  );
}

function undoNoticed(): void {
  undo();
  dismissNotice();
}

/** Why the wire under the pointer cannot end where it is. */
function useRefusal(): string | undefined {
  const reconnecting = useDragState((state) => state.reconnecting);
  const document = withoutWire(useNetwork(), reconnecting);
  return useConnection(({ inProgress, isValid, fromHandle, toHandle }) => {
    if (!inProgress || isValid !== false || !toHandle || isSameHandle(fromHandle, toHandle)) return undefined;
    return refusalOf(document, fromHandle, toHandle)?.reason;
  });
}

/** What happens to the node that is dragged over a wire when it is dropped there. */
function useDraggedOverWire(): { readonly hint?: string; readonly refusal?: string } | undefined {
  const edge = useDragState(({ wireUnder }) => wireUnder?.edge);
  const refusal = useDragState(({ wireUnder }) => wireUnder?.refusal);
  const document = useDocument((state) => state.document);
  if (!edge) return undefined;
  if (refusal !== undefined) return { refusal };
  return { hint: messages.letGo(nameNode(document, edge.source), nameNode(document, edge.target)) };
}

/** That a click has begun a wire, and what the next click does. */
function useBegunWire(): string | undefined {
  const document = useNetwork();
  return (
    useStore(({ connectionClickStartHandle: start }) => start && messages.begun[start.type](nameNode(document, start.nodeId))) ?? undefined
  );
}

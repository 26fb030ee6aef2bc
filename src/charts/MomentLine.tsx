/** The moment that is looked at, as a line through a chart; the axis of steps is where it is dragged. */
import { createContext, type PointerEvent, useContext, useRef } from 'react';
import { usePlotArea } from 'recharts';
import styles from './ChartFrame.module.css';
import { messages } from './messages.ts';

export interface ShownMoment {
  /** In steps; absent where the newest is shown. */
  readonly moment: number | undefined;
  /** Hears of the step under the pointer; absent where nothing can be gone back to. */
  readonly onMove?: ((step: number) => void) | undefined;
}

/** What all charts of a run share. */
export const MomentContext = createContext<ShownMoment>({ moment: undefined });

/** How high the strip is that a pointer drags along, in pixels. */
const STRIP = 22;

/** @param domain the steps at the ends of the axis */
export function MomentLine({ domain: [from, to] }: { readonly domain: readonly [number, number] }) {
  const { moment, onMove } = useContext(MomentContext);
  const area = usePlotArea();
  const isDown = useRef(false);
  if (!area) return null;
  const x = moment === undefined ? undefined : area.x + (area.width * (moment - from)) / (to - from);
  const move = (event: PointerEvent<SVGRectElement>) => {
    if (!isDown.current || !onMove) return;
    const box = event.currentTarget.getBoundingClientRect();
    const share = Math.min(Math.max((event.clientX - box.left) / box.width, 0), 1);
    onMove(from + share * (to - from));
  };
  return (
    <g>
      {x !== undefined && <path className={styles.moment} d={`M${x} ${area.y - 6}V${area.y + area.height}`} />}
      {onMove && (
        <rect
          className={styles.strip}
          x={area.x}
          y={area.y + area.height}
          width={area.width}
          height={STRIP}
          onPointerDown={(event) => {
            isDown.current = true;
            event.currentTarget.setPointerCapture(event.pointerId);
            move(event);
          }}
          onPointerMove={move}
          onPointerUp={() => {
            isDown.current = false;
          }}
          onPointerCancel={() => {
            isDown.current = false;
          }}
        >
          <title>{messages.drag}</title>
        </rect>
      )}
    </g>
  );
}

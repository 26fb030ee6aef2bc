/** A plot of points in a plane that takes a pointer: a press adds a point or chooses one, a drag moves it. Props in. */
import { type PointerEvent, useState } from 'react';
import type { PointXY } from '../../network/edit/dataEdits.ts';
import type { PlanePoints } from '../../network/planePoints.ts';
import { Scatter, type ScatterProps } from '../../ui/pictures/Scatter.tsx';
import { frameOf } from '../../ui/pictures/scatterFrame.ts';
import { messages } from './lateMessages.ts';
import styles from './PointsPlot.module.css';
import { nearestPoint, pointAt } from './plotPlaces.ts';

export interface PointsFieldProps extends Pick<ScatterProps, 'curve' | 'earlier' | 'parts'> {
  readonly points: PlanePoints;
  /** Pixels. */
  readonly size: { readonly width: number; readonly height: number };
  /** From 0. */
  readonly chosen: number | undefined;
  readonly onChoose: (index: number) => void;
  readonly onAdd: (at: PointXY) => void;
  readonly onMove: (index: number, to: PointXY) => void;
  readonly onRemove: () => void;
}

/** A point that is held. */
interface Held {
  readonly index: number;
  /** Where it was taken, in pixels. */
  readonly from: PointXY;
  /** Where it is drawn meanwhile. */
  readonly to?: PointXY;
}

/** A press that moves less is none but a choice. Pixels */
const STILL = 2;

export function PointsField({ points, curve, earlier = [], parts, size, chosen, onChoose, onAdd, onMove, onRemove }: PointsFieldProps) {
  const [held, setHeld] = useState<Held>();
  const frame = frameOf(points, size.width, size.height);
  /** Where a pointer is in the picture, however large that is shown. */
  const pixelsOf = ({ clientX, clientY, currentTarget }: PointerEvent<HTMLButtonElement>): PointXY => {
    const { left, top, width, height } = currentTarget.getBoundingClientRect();
    return [((clientX - left) / width) * size.width, ((clientY - top) / height) * size.height];
  };
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    const near = nearestPoint(points, frame, pixelsOf(event));
    if (near === undefined) return onAdd(pointAt(frame, pixelsOf(event)));
    event.currentTarget.setPointerCapture(event.pointerId);
    onChoose(near);
    setHeld({ index: near, from: pixelsOf(event) });
  };
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    if (!held) return;
    const [x, y] = pixelsOf(event);
    if (Math.hypot(x - held.from[0], y - held.from[1]) > STILL) onMove(held.index, pointAt(frame, [x, y]));
    setHeld(undefined);
  };
  const [ringX, ringY] = held?.to ?? [points.x[chosen ?? -1] ?? Number.NaN, points.y[chosen ?? -1] ?? Number.NaN];
  return (
    <div className={styles.plot} style={{ maxWidth: size.width }}>
      <Scatter
        {...size}
        points={points}
        curve={curve}
        earlier={earlier}
        parts={parts}
        dots="data"
        line="loss"
        label={messages.points.count(points.x.length)}
      />
      <button
        type="button"
        className={styles.field}
        aria-label={messages.points.add}
        onPointerDown={press}
        onPointerMove={(event) => held && setHeld({ ...held, to: pointAt(frame, pixelsOf(event)) })}
        onPointerUp={drop}
        onPointerCancel={() => setHeld(undefined)}
        onClick={({ detail }) => detail === 0 && onAdd(pointAt(frame, [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2]))}
        onKeyDown={({ key }) => (key === 'Delete' || key === 'Backspace') && onRemove()}
      >
        {!Number.isNaN(ringX) && (
          <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
            <circle className={styles.ring} cx={frame.x(ringX)} cy={frame.y(ringY)} r={6} />
          </svg>
        )}
      </button>
    </div>
  );
}

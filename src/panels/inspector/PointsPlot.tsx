/** The points of a data set in a plane, to be added, moved and deleted by hand, and the network's curve through them. Store in. */
import { type PointerEvent, useState } from 'react';
import { counted } from '../../lib/numbers.ts';
import type { NodeId } from '../../network/document.ts';
import type { PointXY } from '../../network/edit/dataEdits.ts';
import type { ParamsOf } from '../../network/kinds.ts';
import { type PlanePoints, planePoints } from '../../network/planePoints.ts';
import { addPoint, movePoint, removePoint } from '../../stores/document/dataEditing.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import { Scatter } from '../../ui/pictures/Scatter.tsx';
import { frameOf } from '../../ui/pictures/scatterFrame.ts';
import { ChosenPoint } from './ChosenPoint.tsx';
import styles from './PointsPlot.module.css';
import { nearestPoint, pointAt } from './plotPlaces.ts';

/** Pixels: as wide as the inspector. */
const SIZE = { width: 270, height: 200 };

export interface PointsPlotProps {
  readonly id: NodeId;
  readonly params: ParamsOf['Dataset'];
}

/** Nothing where the samples do not lie in a plane. */
export function PointsPlot({ id, params }: PointsPlotProps) {
  const points = planePoints(params);
  return points ? <Plot id={id} params={params} points={points} /> : null;
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

function Plot({ id, params, points }: PointsPlotProps & { readonly points: PlanePoints }) {
  const curve = useView('curve');
  // A run under way goes on with the data it began with: its curve belongs to no other points.
  const isTrained = useRun(({ plan }) => plan?.spec.data.params === params);
  const [chosen, setChosen] = useState<number>();
  const [held, setHeld] = useState<Held>();
  const frame = frameOf(points, SIZE.width, SIZE.height);
  const count = points.x.length;
  const index = chosen !== undefined && chosen < count ? chosen : undefined;
  const placeOf = (at: number): PointXY => [points.x[at] ?? 0, points.y[at] ?? 0];
  const add = (at: PointXY) => {
    addPoint(id, at);
    setChosen(count);
  };
  const press = (event: PointerEvent<HTMLButtonElement>) => {
    const near = nearestPoint(points, frame, pixelsOf(event));
    if (near === undefined) return add(pointAt(frame, pixelsOf(event)));
    event.currentTarget.setPointerCapture(event.pointerId);
    setChosen(near);
    setHeld({ index: near, from: pixelsOf(event) });
  };
  const drop = (event: PointerEvent<HTMLButtonElement>) => {
    if (!held) return;
    const [x, y] = pixelsOf(event);
    if (Math.hypot(x - held.from[0], y - held.from[1]) > STILL) movePoint(id, held.index, pointAt(frame, [x, y]));
    setHeld(undefined);
  };
  const remove = () => {
    if (index === undefined || count <= 1) return;
    removePoint(id, index);
    setChosen(undefined);
  };
  const [ringX, ringY] = held?.to ?? (index === undefined ? [Number.NaN, Number.NaN] : placeOf(index));
  return (
    <div className={styles.points}>
      <div className={styles.plot}>
        <Scatter {...SIZE} points={points} curve={isTrained ? curve : undefined} dots="data" line="loss" label={counted(count, 'point')} />
        <button
          type="button"
          className={styles.field}
          aria-label="Add a point in the middle; a press on the plot adds one there"
          onPointerDown={press}
          onPointerMove={(event) => held && setHeld({ ...held, to: pointAt(frame, pixelsOf(event)) })}
          onPointerUp={drop}
          onPointerCancel={() => setHeld(undefined)}
          onClick={({ detail }) => detail === 0 && add(pointAt(frame, [(frame.left + frame.right) / 2, (frame.top + frame.bottom) / 2]))}
          onKeyDown={({ key }) => (key === 'Delete' || key === 'Backspace') && remove()}
        >
          {!Number.isNaN(ringX) && (
            <svg viewBox={`0 0 ${SIZE.width} ${SIZE.height}`} aria-hidden="true">
              <circle className={styles.ring} cx={frame.x(ringX)} cy={frame.y(ringY)} r={6} />
            </svg>
          )}
        </button>
      </div>
      <p className={styles.says}>
        {params.name === 'points'
          ? 'Press to add a point, drag one to move it.'
          : 'Press to add a point, drag one to move it: the points are then your own, no longer of a formula.'}
      </p>
      <ChosenPoint
        count={count}
        index={index}
        at={index === undefined ? undefined : placeOf(index)}
        onChoose={setChosen}
        onMove={(to) => index !== undefined && movePoint(id, index, to)}
        onRemove={remove}
      />
    </div>
  );
}

/** Where a pointer is in the picture, however large that is shown. */
function pixelsOf({ clientX, clientY, currentTarget }: PointerEvent<HTMLButtonElement>): PointXY {
  const { left, top, width, height } = currentTarget.getBoundingClientRect();
  return [((clientX - left) / width) * SIZE.width, ((clientY - top) / height) * SIZE.height];
}

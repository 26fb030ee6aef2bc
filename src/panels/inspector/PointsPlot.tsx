/** The points of a data set in a plane, to be added, moved and deleted by hand, and the network's curve through them. Store in. */
import { useState } from 'react';
import { useAsNumbers } from '../../charts/NumbersTable.tsx';
import { LOW } from '../../charts/numberRows.ts';
import type { NodeId } from '../../network/document.ts';
import type { PointXY } from '../../network/edit/dataEdits.ts';
import type { ParamsOf } from '../../network/kinds.ts';
import { type PlanePoints, planePoints } from '../../network/planePoints.ts';
import { addPoint, movePoint, removePoint } from '../../stores/document/dataEditing.ts';
import { fitSentence } from '../../stores/run/fitWords.ts';
import { useFit } from '../../stores/run/useFit.ts';
import { ChosenPoint } from './ChosenPoint.tsx';
import { messages } from './lateMessages.ts';
import { PointsField, type PointsFieldProps } from './PointsField.tsx';
import styles from './PointsPlot.module.css';
import { PointsTable } from './PointsTable.tsx';
import { useCurveParts } from './useCurveParts.ts';

/** Pixels: as wide as the inspector. */
const SIZE = { width: 270, height: 200 };

export interface PointsPlotProps {
  readonly id: NodeId;
  readonly params: ParamsOf['Dataset'];
  readonly size?: PointsFieldProps['size'];
  /** Whether there is room for the plot alone. */
  readonly isBrief?: boolean;
  /** Whether the curve is seen beside what it is the sum of. */
  readonly hasPieces?: boolean;
}

/** Nothing where the samples do not lie in a plane. */
export function PointsPlot(props: PointsPlotProps) {
  const points = planePoints(props.params);
  return points ? <Plot {...props} points={points} /> : null;
}

function Plot({ id, params, points, size = SIZE, isBrief = false, hasPieces = false }: PointsPlotProps & { readonly points: PlanePoints }) {
  const asNumbers = useAsNumbers();
  const { curve, step, earlier, isOfOthers } = useFit(params);
  const parts = useCurveParts(hasPieces && curve !== undefined);
  const [chosen, setChosen] = useState<number>();
  const count = points.x.length;
  const index = chosen !== undefined && chosen < count ? chosen : undefined;
  const placeOf = (at: number): PointXY => [points.x[at] ?? 0, points.y[at] ?? 0];
  const add = (at: PointXY) => {
    addPoint(id, at);
    setChosen(count);
  };
  const remove = () => {
    if (index === undefined || count <= 1) return;
    removePoint(id, index);
    setChosen(undefined);
  };
  const move = (at: number, to: PointXY) => movePoint(id, at, to);
  const told = [...(curve ? [fitSentence(step, parts ? [] : earlier)] : []), ...(isOfOthers ? [messages.points.isOfOthers] : [])];
  if (asNumbers)
    return <PointsTable points={points} curve={curve} summary={told.join(' ') || messages.points.count(count)} isLow={size.height < LOW} />;
  return (
    <div className={styles.points}>
      <PointsField
        points={points}
        curve={curve}
        earlier={parts ? [] : earlier}
        parts={parts?.lines}
        size={size}
        chosen={index}
        onChoose={setChosen}
        onAdd={add}
        onMove={move}
        onRemove={remove}
      />
      {!isBrief && (
        <>
          {parts && <p className={styles.says}>{parts.words}</p>}
          <p className={styles.says}>{[...told, params.name === 'points' ? messages.points.edit : messages.points.become].join(' ')}</p>
          <ChosenPoint
            count={count}
            index={index}
            at={index === undefined ? undefined : placeOf(index)}
            onChoose={setChosen}
            onMove={(to) => index !== undefined && move(index, to)}
            onRemove={remove}
          />
        </>
      )}
    </div>
  );
}

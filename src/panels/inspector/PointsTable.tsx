/** Points and the network's curve through them as a table of their numbers, from left to right. Props in. */
import { NumbersTable, type NumbersTableProps } from '../../charts/NumbersTable.tsx';
import { thinRows } from '../../charts/numberRows.ts';
import type { TipText } from '../../charts/tips.ts';
import { formatNumber } from '../../lib/numbers.ts';
import type { PlanePoints } from '../../network/planePoints.ts';
import type { FittedCurve } from '../../training/shared/plotViews.ts';

export interface PointsTableProps extends Pick<NumbersTableProps, 'summary' | 'isLow'> {
  readonly points: PlanePoints;
  readonly curve: FittedCurve | undefined;
}

export const PointsTable = ({ points, curve, ...about }: PointsTableProps) => (
  <NumbersTable {...about} head="x" texts={rowsOf(points, curve)} />
);

/** A row for each point, and one for some places of the curve. */
export function rowsOf(points: PlanePoints, curve: FittedCurve | undefined): readonly TipText[] {
  const places = (name: string, { x, y }: { readonly x: ArrayLike<number>; readonly y: ArrayLike<number> }) =>
    Array.from(x, (at, i) => ({ name, x: at, y: y[i] ?? Number.NaN }));
  const rows = [...thinRows(places('y', points)), ...(curve ? thinRows(places('ŷ', curve)) : [])];
  return rows
    .sort((a, b) => a.x - b.x)
    .map(({ name, x, y }, i) => ({ caption: `${i}`, row: formatNumber(x), rows: [{ name, value: formatNumber(y) }] }));
}

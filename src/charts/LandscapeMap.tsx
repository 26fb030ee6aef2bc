/** The loss over two numbers as a map in steps of color, and the path of a run on it. Props in. */
import { type ReactNode, useId, useMemo } from 'react';
import { formatCount, formatNumber } from '../lib/numbers.ts';
import styles from './ChartFrame.module.css';
import { ChartFrame } from './ChartFrame.tsx';
import { ColorScale, levelColor, SCALE_ROOM } from './ColorScale.tsx';
import { LandscapePath, type PathPoint } from './LandscapePath.tsx';
import { type LossMap, levelAreas, lossLevels, lowestPoint } from './landscapeLevels.ts';
import { messages } from './messages.ts';
import { NumbersTable, useAsNumbers } from './NumbersTable.tsx';
import { LOW, thinRows } from './numberRows.ts';
import { PlaneAxes } from './PlaneAxes.tsx';
import { planeFrame } from './planeFrame.ts';
import type { Size } from './useSize.ts';

export interface LandscapeMapProps {
  readonly title: string;
  readonly map: LossMap | undefined;
  /** What the two numbers are called. */
  readonly names: readonly [x: string, y: string];
  readonly path: readonly PathPoint[];
  /** Whether the path has every step, or only some moments. */
  readonly isEveryStep: boolean;
  /** Where the run stands, and at which step. */
  readonly here: PathPoint | undefined;
  /** Another moment that is shown. */
  readonly moment: PathPoint | undefined;
  /** At the one of these two that is looked at, where it is known. */
  readonly loss: number | undefined;
  readonly actions?: ReactNode;
  /** Shown while there is no map. */
  readonly empty: string;
}

/** Colors at most. */
const MOST_LEVELS = 12;

export function LandscapeMap(props: LandscapeMapProps) {
  const { title, map, actions, empty } = props;
  const asNumbers = useAsNumbers();
  return (
    <ChartFrame title={title} actions={actions} empty={map ? undefined : empty}>
      {(size) => map && (asNumbers ? <PathTable {...props} map={map} size={size} /> : <Picture {...props} map={map} size={size} />)}
    </ChartFrame>
  );
}

interface PictureProps extends LandscapeMapProps {
  readonly map: LossMap;
  readonly size: Size;
}

function Picture(props: PictureProps) {
  const { map, names, path, isEveryStep, here, moment, size } = props;
  const clip = useId();
  const frame = useMemo(() => planeFrame(size, map.x, map.y, SCALE_ROOM), [size, map]);
  const levels = useMemo(() => lossLevels(map, Math.min(MOST_LEVELS, Math.max(4, Math.floor(size.height / 22)))), [map, size]);
  const areas = useMemo(() => levelAreas(map, levels, frame), [map, levels, frame]);
  const box = { x: frame.left, y: frame.top, width: frame.right - frame.left, height: frame.bottom - frame.top };
  return (
    <svg width={size.width} height={size.height} role="img" aria-label={summaryOf(props)}>
      <clipPath id={clip}>
        <rect {...box} />
      </clipPath>
      <rect {...box} fill={levelColor(0, levels.length)} />
      <g clipPath={`url(#${clip})`}>
        {areas.map(({ level, path: d }, i) => (
          <path key={level} className={styles.level} d={d} fill={levelColor(i + 1, levels.length)} />
        ))}
        <LandscapePath frame={frame} path={path} isEveryStep={isEveryStep} here={here} moment={moment} />
      </g>
      <PlaneAxes frame={frame} names={names} />
      <ColorScale frame={frame} levels={levels} />
    </svg>
  );
}

/** The path as a table: where the run has been, step by step as far as a table has room. */
function PathTable(props: PictureProps) {
  const { names, path, size } = props;
  const texts = thinRows(path).map(({ step, x, y }) => ({
    caption: formatCount(step),
    rows: [
      { name: names[0], value: formatNumber(x) },
      { name: names[1], value: formatNumber(y) },
    ],
  }));
  return <NumbersTable summary={summaryOf(props)} head={messages.table.step} texts={texts} isLow={size.height < LOW} />;
}

/** The picture in words: where it is lowest, and where the run stands. */
function summaryOf({ map, names, here, moment, loss }: PictureProps): string {
  const at = ([x, y]: readonly [number, number]) => `${names[0]} = ${formatNumber(x)}, ${names[1]} = ${formatNumber(y)}`;
  const ends = ([from, to]: readonly [number, number]) => [formatNumber(from), formatNumber(to)] as const;
  const lowest = lowestPoint(map);
  const stands = moment ?? here;
  const place = ({ step, x, y }: PathPoint) => [step, at([x, y])] as const;
  const words = messages.landscape;
  const sentences = [
    words.axes(names[0], ends(map.x), names[1], ends(map.y)),
    lowest && words.lowest(map.side, formatNumber(lowest.loss), at(lowest.at)),
    stands && (loss === undefined ? words.stands(...place(stands)) : words.standsWithLoss(...place(stands), formatNumber(loss))),
  ];
  return sentences.filter(Boolean).join(' ');
}

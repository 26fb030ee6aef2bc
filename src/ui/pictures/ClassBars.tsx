/** A number for each class as a bar above its name. */
import { memo, type ReactNode } from 'react';
import { type Accent, accentColor } from './accents.ts';
import styles from './ClassBars.module.css';
import { Picture } from './Picture.tsx';
import { Probe } from './Probe.tsx';
import { rangeOf } from './paths.ts';

export interface ClassBarsProps {
  /** By class; one that is no number has no bar. */
  readonly values: ArrayLike<number>;
  readonly accent: Accent;
  readonly says: (label: number) => string;
  readonly label: string;
  readonly caption: ReactNode;
  /** What a class is called, where that is more than its number. */
  readonly nameOf?: (label: number) => string;
  readonly height?: number;
  readonly hasKeys?: boolean;
}

/** Units of one class, of which its bar has some. */
const STEP = 20;
const BAR = 14;
/** Of more no name could be read. */
const NAMED = 16;

export const ClassBars = memo(({ values, accent, says, label, caption, nameOf = String, height = 36, hasKeys = false }: ClassBarsProps) => {
  const most = Math.max(0, rangeOf(values)[1]) || 1;
  const width = STEP * values.length;
  const names = Array.from({ length: values.length <= NAMED ? values.length : 0 }, (_, code) => nameOf(code));
  const bar = (value: number, i: number): string => {
    if (!Number.isFinite(value)) return '';
    const top = height - Math.max(1, (value / most) * height);
    return `M${i * STEP + (STEP - BAR) / 2} ${height}V${top.toFixed(2)}h${BAR}V${height}z`;
  };
  return (
    <Probe label={label} places={values.length} says={says} hasKeys={hasKeys} caption={<span>{caption}</span>}>
      <Picture width={width} height={height} label={undefined}>
        <path d={Array.from(values, bar).join('')} fill={accentColor(accent)} />
        <path className={styles.axis} d={`M0 ${height}H${width}`} />
      </Picture>
      <div className={styles.names} data-long={names.some((name) => name.length > 1) || undefined} aria-hidden="true">
        {names.map((name, code) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a class is its number
          <span key={code}>{name}</span>
        ))}
      </div>
    </Probe>
  );
});
ClassBars.displayName = 'ClassBars';

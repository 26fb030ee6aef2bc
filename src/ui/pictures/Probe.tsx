/** A picture whose numbers are told where one points at it, or goes to with the keys of a slider; on the line below it, in place of its caption. */
import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useState } from 'react';
import { pictureRole } from './accents.ts';
import { messages } from './messages.ts';
import styles from './Probe.module.css';

/** A part of the picture, in shares of it. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ProbeProps {
  /** What the picture shows and what it says, in words. */
  readonly label: string;
  /** How many places have numbers to tell. */
  readonly places: number;
  readonly says: (place: number) => string;
  /** Where a place is; by default they are columns side by side. */
  readonly boxOf?: (place: number) => Box;
  /** The place at a point, in shares of the picture; by default by columns. */
  readonly placeAt?: (x: number, y: number) => number | undefined;
  /** How many places Up and Down, and Page Up and Page Down, go on. */
  readonly strides?: { readonly down: number; readonly page: number };
  /** Whether it can be gone to with the Tab key: where the same picture has no twin that can. */
  readonly hasKeys?: boolean;
  /** The size of the picture; by default it is as wide as its place. */
  readonly size?: CSSProperties;
  /** Between the picture and the line, never pointed at: the ends of an axis. */
  readonly below?: ReactNode;
  /** On the line below while nobody points. */
  readonly caption: ReactNode;
  readonly children: ReactNode;
}

export function Probe({ label, places, says, boxOf, placeAt, strides, hasKeys = false, size, below, caption, children }: ProbeProps) {
  const [pointed, point] = useState<number>();
  const [isFocused, setIsFocused] = useState(false);
  const [place, go] = useState(0);
  const column = (x: number) => Math.floor(x * places);
  const move = (event: PointerEvent<HTMLElement>) => {
    const { left, top, width, height } = event.currentTarget.getBoundingClientRect();
    point((placeAt ?? column)((event.clientX - left) / width, (event.clientY - top) / height));
  };
  const inside = Math.max(0, Math.min(place, places - 1));
  const shown = pointed ?? (isFocused ? inside : undefined);
  const isTold = shown !== undefined && shown >= 0 && shown < places;
  const box = isTold ? (boxOf ?? columnBox(places))(shown) : undefined;
  const keyDown = (event: KeyboardEvent) => {
    const by = strides && strideOf(event.key, strides);
    if (by === undefined) return;
    event.preventDefault();
    go(Math.max(0, Math.min(places - 1, inside + by)));
  };
  return (
    <div className={styles.probe}>
      <div
        className={styles.picture}
        style={size}
        onPointerMove={move}
        onPointerLeave={() => point(undefined)}
        {...(hasKeys ? {} : pictureRole(label))}
      >
        {children}
        {box && <span className={styles.mark} style={boxStyle(box)} />}
        {hasKeys && (
          <input
            className={styles.keys}
            type="range"
            aria-label={label}
            aria-valuetext={places > 0 ? says(inside) : messages.nothingYet}
            min={0}
            max={Math.max(0, places - 1)}
            step={1}
            value={inside}
            onFocus={() => setIsFocused(true)}
            onBlur={() => setIsFocused(false)}
            onKeyDown={keyDown}
            onChange={(event) => go(Number(event.target.value))}
          />
        )}
      </div>
      {below && <div>{below}</div>}
      <div className={styles.line}>{isTold ? <span className={styles.told}>{says(shown)}</span> : caption}</div>
    </div>
  );
}

const columnBox =
  (places: number) =>
  (place: number): Box => ({ left: place / places, top: 0, width: 1 / places, height: 1 });

function strideOf(key: string, { down, page }: { readonly down: number; readonly page: number }): number | undefined {
  return new Map([
    ['ArrowDown', down],
    ['ArrowUp', -down],
    ['PageDown', page],
    ['PageUp', -page],
  ]).get(key);
}

const percent = (share: number): string => `${share * 100}%`;
const boxStyle = ({ left, top, width, height }: Box): CSSProperties => ({
  left: percent(left),
  top: percent(top),
  width: percent(width),
  height: percent(height),
});

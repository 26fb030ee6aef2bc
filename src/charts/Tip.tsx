/** The exact values under the pointer, beside it and always within the window. */
import { useLayoutEffect, useRef } from 'react';
import styles from './ChartFrame.module.css';

export interface TipRow {
  readonly name: string;
  readonly value: string;
}

export interface TipProps {
  readonly caption: string;
  readonly rows: readonly TipRow[];
  /** Where the pointer is, in pixels of the plot. */
  readonly at: { readonly x: number; readonly y: number };
  readonly root: HTMLElement;
}

const DISTANCE = 14;

export function Tip({ caption, rows, at, root }: TipProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = box.current;
    const picture = root.querySelector<SVGSVGElement>('svg.recharts-surface');
    if (!element || !picture) return;
    const plot = picture.getBoundingClientRect();
    const scale = plot.width / picture.width.baseVal.value; // on the screen it may be larger as a whole
    const { width, height } = element.getBoundingClientRect();
    const x = plot.left + at.x * scale;
    const left = x + DISTANCE + width <= window.innerWidth ? x + DISTANCE : x - DISTANCE - width;
    const top = Math.min(plot.top + at.y * scale - height / 2, window.innerHeight - height - 4);
    element.style.left = `${Math.max(4, left)}px`;
    element.style.top = `${Math.max(4, top)}px`;
  });
  return (
    <div className={styles.tip} ref={box} data-tip>
      <table>
        <caption>{caption}</caption>
        <tbody>
          {rows.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

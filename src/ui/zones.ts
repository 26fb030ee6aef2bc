/** Colored stretches of a slider's track. Pure. */
import { shareOf } from './logScale.ts';

/** A stretch of the track and what to expect there; the words beside the slider say it too. */
export interface SliderZone {
  readonly from: number;
  readonly to: number;
  readonly tone: 'ok' | 'warn' | 'bad';
}

/** Half of the share of the track over which one color goes over into the next. */
const BLEND = 0.02;

/** The zones, in rising order, as a CSS gradient that goes softly from one to the next; the gaps between have the track's own color. */
export function zoneGradient(zones: readonly SliderZone[], min: number, max: number): string {
  const stops = zones.flatMap(({ from, to, tone }, i) => {
    const color = `var(--zone-${tone})`;
    const [start, end] = [shareOf(from, min, max), shareOf(to, min, max)];
    const before = zones[i - 1]?.to === from ? [] : [`var(--raised) ${along(start - BLEND)}`];
    const after = to >= max || zones[i + 1]?.from === to ? [] : [`var(--raised) ${along(end + BLEND)}`];
    return [...before, `${color} ${along(start + BLEND)}`, `${color} ${along(to >= max ? 1 : end - BLEND)}`, ...after];
  });
  return stops.length === 0 ? 'var(--raised)' : `linear-gradient(to right, ${stops.join(', ')})`;
}

/** The place of the thumb's middle that far along the track. */
const along = (share: number): string => {
  const tidy = Math.round(share * 1e4) / 1e4;
  return `calc(var(--thumb) / 2 + ${tidy} * (100% - var(--thumb)))`;
};

/** The axis of an accuracy: as near as the data allow, or by how much is still wrong, so that it can be read near 100 %. Pure. */
import { inLocale } from '../lib/locale.ts';
import { tidy } from '../lib/numbers.ts';
import { type Axis, linearAxis, logAxis } from './axes.ts';
import { extentOf, logExtent } from './domains.ts';

/** An axis of less than two percent would make news of noise. */
const LEAST_SPAN = 0.02;

/** From a tick below the least share to one above the greatest. */
export function shareAxis(shares: readonly number[], ticks: number): Axis {
  const { low, high } = extentOf(shares) ?? { low: 0, high: 1 };
  const from = Math.max(0, Math.min(low, high - LEAST_SPAN));
  const axis = linearAxis(from, Math.max(high, from + LEAST_SPAN), ticks, percent);
  return { ...axis, domain: [axis.domain[0], Math.min(1, axis.domain[1])], ticks: axis.ticks.filter((share) => share <= 1) };
}

/** 90 %, 99 %, 99.9 % at equal distances: the share of wrong answers on a log axis, upside down. */
export function errorAxis(shares: readonly number[], ticks: number): Axis {
  const extent = logExtent(shares.map(wrongOf));
  const high = Math.min(1, extent?.high ?? 1);
  const axis = logAxis(Math.min(extent?.low ?? 0.01, high / 2), high, ticks);
  return {
    ...axis,
    format: (wrong) => percent(1 - wrong),
    placeOf: wrongOf,
    isReversed: true,
    ...(shares.some((share) => share >= 1) ? { above: 1 } : {}),
  };
}

const wrongOf = (share: number): number => tidy(1 - share);
/** With all its digits: 99.995 % is not 100 %. */
const percent = (share: number): string => `${inLocale(String(tidy(share * 100)))}\u00a0%`;

/** Curves of several runs as a picture in SVG: axes with round numbers, a color, a dash and a name for each. */
import { formatCount } from '../../lib/numbers.ts';
import { element, xmlText } from '../picture/xml.ts';

export interface ReportPoint {
  readonly step: number;
  readonly value: number;
}

export interface ReportCurve {
  readonly name: string;
  readonly points: readonly ReportPoint[];
  /** It blew up: the axis need not reach where it went. */
  readonly isBlownUp: boolean;
}

const WIDTH = 760;
const HEIGHT = 300;
const PLOT = { left: 56, top: 12, right: WIDTH - 12, bottom: HEIGHT - 28 } as const;

/** Told apart by color-blind eyes, and by their dashes on grey paper. */
const LOOKS = [
  { stroke: '#0072b2', dash: undefined },
  { stroke: '#b36b00', dash: '7 3' },
  { stroke: '#00785a', dash: '2 3' },
  { stroke: '#c1272d', dash: '9 3 2 3' },
  { stroke: '#8e3f97', dash: '4 2' },
  { stroke: '#5b6b00', dash: '1 4' },
  { stroke: '#7a5230', dash: '12 4' },
  { stroke: '#171c26', dash: '6 2 1 2 1 2' },
] as const;

const lookOf = (place: number) => LOOKS[place % LOOKS.length] ?? LOOKS[0];

/**
 * One figure over the steps.
 * @param title what is drawn, for whoever does not see it
 * @param format a tick of the figure's axis as text
 */
export function curvesSvg(title: string, curves: readonly ReportCurve[], format: (value: number) => string): string {
  const { low, high, last } = extentOf(curves);
  const x = (step: number) => PLOT.left + ((PLOT.right - PLOT.left) * step) / last;
  const y = (value: number) => PLOT.bottom - ((PLOT.bottom - PLOT.top) * (value - low)) / (high - low);
  const text = (content: string, attributes: Parameters<typeof element>[1]) => element('text', attributes, xmlText(content));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
      role: 'img',
      'aria-label': title,
      'font-family': 'Inter, system-ui, sans-serif',
      'font-size': 12,
    },
    ...ticks(low, high, 5).flatMap((value) => [
      element('path', { d: `M${PLOT.left} ${y(value).toFixed(1)}H${PLOT.right}`, stroke: '#e0e4ea' }),
      text(format(value), { x: PLOT.left - 6, y: y(value) + 4, 'text-anchor': 'end', fill: '#5c6675' }),
    ]),
    ...ticks(0, last, 6).map((step) =>
      text(formatCount(step), {
        x: x(step),
        y: PLOT.bottom + 18,
        'text-anchor': anchorOf(x(step)),
        fill: '#5c6675',
      }),
    ),
    element(
      'clipPath',
      { id: 'plot' },
      element('rect', { x: PLOT.left, y: PLOT.top, width: PLOT.right - PLOT.left, height: PLOT.bottom - PLOT.top }),
    ),
    ...curves.map(({ points }, place) => {
      const { stroke, dash } = lookOf(place);
      const places = points
        .filter(({ value }) => Number.isFinite(value))
        .map(({ step, value }) => `${x(step).toFixed(1)} ${y(value).toFixed(1)}`);
      return places.length === 0
        ? ''
        : element('path', {
            d: `M${places.join('L')}`,
            fill: 'none',
            stroke,
            'stroke-width': 2,
            'stroke-dasharray': dash,
            'clip-path': 'url(#plot)',
          });
    }),
  );
}

/** No text is cut at the ends. */
const anchorOf = (x: number): string => (x < PLOT.left + 20 ? 'start' : x > PLOT.right - 24 ? 'end' : 'middle');

/** How a curve is drawn, as a short line to stand before its name. */
export function curveSample(place: number): string {
  const { stroke, dash } = lookOf(place);
  const line = element('path', { d: 'M0 5H34', stroke, 'stroke-width': 2.5, 'stroke-dasharray': dash });
  return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox: '0 0 34 10', width: 34, height: 10, 'aria-hidden': 'true' }, line);
}

/** From 0, or from below it, to the greatest of those that went well. */
function extentOf(curves: readonly ReportCurve[]): { readonly low: number; readonly high: number; readonly last: number } {
  const well = curves.filter(({ isBlownUp }) => !isBlownUp);
  const values = (well.length > 0 ? well : curves).flatMap(({ points }) => points.map(({ value }) => value)).filter(Number.isFinite);
  const high = values.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  const low = values.reduce((a, b) => Math.min(a, b), 0);
  const steps = curves.flatMap(({ points }) => points.map(({ step }) => step));
  return { low, high: high > low ? high : low + 1, last: steps.reduce((a, b) => Math.max(a, b), 1) };
}

/** Round numbers from `low` to `high`, at most so many and one more. */
function ticks(low: number, high: number, most: number): readonly number[] {
  const rough = (high - low) / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = power * ([1, 2, 5].find((times) => times * power >= rough) ?? 10);
  const first = Math.ceil(low / step);
  const count = Math.floor(high / step) - first + 1;
  return Array.from({ length: count }, (_, i) => Number(((first + i) * step).toPrecision(12)));
}

/** A page to hand in: runs with their networks, settings, curves, figures and notes in one HTML file that needs nothing else. */

import { encodeBase64 } from '../../lib/base64.ts';
import { currentLocale } from '../../lib/locale.ts';
import { formatNumber, formatPercent } from '../../lib/numbers.ts';
import { encodeUtf8 } from '../../lib/utf8.ts';
import type { Difference } from '../../network/read/differences.ts';
import { element, xmlText } from '../picture/xml.ts';
import { curveSample, curvesSvg, type ReportCurve, type ReportPoint } from './curvesSvg.ts';
import { dataBlock } from './dataBlocks.ts';
import { messages } from './messages.ts';
import { STYLE } from './style.ts';

export interface ReportRun {
  readonly name: string;
  readonly note: string;
  /** `Finished after 938 steps, November 29, 2026`. */
  readonly ended: string;
  /** Its network as SVG, and as PyTorch prints it. */
  readonly picture: string;
  readonly model: string;
  readonly settings: readonly (readonly [string, string])[];
  readonly figures: readonly (readonly [string, string])[];
  /** Smoothed. */
  readonly loss: readonly ReportPoint[];
  /** Smoothed; none where there are no classes. */
  readonly accuracy: readonly ReportPoint[];
  readonly isBlownUp: boolean;
}

export interface Report {
  readonly title: string;
  /** Who hands it in; nothing stands there where nobody said. */
  readonly by: string;
  readonly date: string;
  /** The goals of a lesson, in its order; none where it is no lesson's. */
  readonly goals: readonly { readonly says: string; readonly isReached: boolean }[];
  readonly runs: readonly ReportRun[];
  /** What differs between each run and the first one. */
  readonly differences: readonly { readonly name: string; readonly lines: readonly Difference[] }[];
  /** JSON that lies in the page: the networks, or the result of a lesson. */
  readonly data: readonly string[];
}

/** Nothing is fetched and nothing runs, whatever the texts say. */
const POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/** The page, as the text of a file. Its networks lie in it, too, so that it can be opened where it came from. */
export function reportPage({ title, by, date, goals, runs, differences, data }: Report): string {
  const head = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: POLICY }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, xmlText(title)),
    `<style>${STYLE}</style>`,
  ];
  const body = [
    element('h1', {}, xmlText(title)),
    paragraph([by, date].filter((part) => part !== '').join(' · '), 'by'),
    goalList(goals),
    chart(
      messages.loss,
      runs.map(({ loss, ...run }) => ({ ...run, points: loss })),
      formatNumber,
    ),
    chart(
      messages.accuracy,
      runs.map(({ accuracy, ...run }) => ({ ...run, points: accuracy })),
      (value) => formatPercent(value, 0),
    ),
    ...differences.map(({ name, lines }) => differencesTable(runs[0]?.name ?? '', name, lines)),
    ...runs.map((run, place) => runSection(run, place, runs.slice(0, place).find(({ picture }) => picture === run.picture)?.name)),
  ];
  return `<!doctype html>\n<html lang="${currentLocale().tag}"><head>${head.join('')}</head><body><main>${body.join('\n')}</main>${data.map(dataBlock).join('')}</body></html>\n`;
}

const paragraph = (text: string, className?: string): string => (text === '' ? '' : element('p', { class: className }, xmlText(text)));

/** Each with a sign and a word: no meaning by a sign alone. */
function goalList(goals: Report['goals']): string {
  if (goals.length === 0) return '';
  const reached = goals.filter(({ isReached }) => isReached).length;
  const items = goals.map(({ says, isReached }) =>
    element('li', {}, `${isReached ? `✓ ${messages.reached}` : `– ${messages.notReached}`} `, xmlText(says)),
  );
  return element('section', {}, element('h2', {}, messages.goals(reached, goals.length)), element('ul', {}, ...items));
}

/** Smoothed curves; none where no run has any. */
function chart(title: string, curves: readonly ReportCurve[], format: (value: number) => string): string {
  if (curves.every(({ points }) => points.length === 0)) return '';
  const names = curves.map(({ name }, place) => element('span', {}, curveSample(place), ' ', xmlText(name)));
  return element(
    'figure',
    {},
    element('figcaption', {}, element('strong', {}, title), ` ${messages.smoothed} `, ...names),
    curvesSvg(messages.overSteps(title), curves, format),
  );
}

function differencesTable(first: string, other: string, lines: readonly Difference[]): string {
  const caption = lines.length === 0 ? messages.noDifference(first, other) : messages.differences(first, other);
  const rows = lines.map(({ what, a, b }) => row(element('th', { scope: 'row' }, xmlText(what)), cell(a), cell(b)));
  const head = row('<td></td>', ...[first, other].map((name) => element('th', { scope: 'col' }, xmlText(name))));
  return lines.length === 0 ? paragraph(caption) : element('table', {}, element('caption', {}, xmlText(caption)), head, ...rows);
}

const row = (...cells: readonly string[]): string => element('tr', {}, ...cells);
const cell = (text: string): string => element('td', {}, xmlText(text));

/** @param same an earlier run of the same network, which is not drawn again */
function runSection({ name, note, ended, picture, model, settings, figures }: ReportRun, place: number, same: string | undefined): string {
  const source = `data:image/svg+xml;base64,${encodeBase64(encodeUtf8(picture))}`;
  const network =
    same === undefined
      ? [element('img', { src: source, alt: messages.network(name, model) }), element('pre', {}, xmlText(model))]
      : [paragraph(messages.sameNetwork(same))];
  return element(
    'section',
    {},
    element('h2', {}, curveSample(place), ' ', xmlText(name)),
    paragraph(ended, 'by'),
    paragraph(note, 'note'),
    element('div', { class: 'columns' }, list(messages.figures, figures), list(messages.settings, settings)),
    ...network,
  );
}

function list(title: string, entries: readonly (readonly [string, string])[]): string {
  const rows = entries.map(([name, value]) => row(element('th', { scope: 'row' }, xmlText(name)), cell(value)));
  return element('table', {}, element('caption', {}, title), ...rows);
}

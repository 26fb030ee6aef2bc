/** Was Diagramme sagen: im Kopf, neben den Linien, in Tabellen und denen, die sie nicht sehen. */
import type { messages as english } from '../../charts/messages.ts';
import { plural, type Translated } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

const span = (first: number, last: number): string => (first === last ? formatCount(last) : `${formatCount(first)}–${formatCount(last)}`);
const steps = (count: number): string => plural(count, 'Schritt', 'Schritte');
const afterSteps = (count: number): string => `nach ${plural(count, 'Schritt', 'Schritten')}`;

export const messages: Translated<typeof english> = {
  titles: { loss: 'Verlust', accuracy: 'Genauigkeit', parameters: 'Parameter' },
  empty: {
    loss: 'Drücke „Trainieren“: Hier erscheint der Verlust jedes Schritts.',
    accuracy: 'Drücke „Trainieren“: Hier erscheint die Genauigkeit jedes Batches.',
    values: 'Drücke „Trainieren“: Hier erscheint, wie sich die Werte bewegen.',
    parameters: 'Drücke „Trainieren“: Hier erscheint, wie sich jeder Parameter bewegt.',
  },
  lines: {
    step: 'jeder Schritt',
    batch: 'Batch',
    smoothed: 'geglättet',
    test: 'Test',
    testAt: (step) => `Test, Schritt ${formatCount(step)}`,
    loss: 'Verlust',
    mean: 'Mittelwert',
    median: 'Median',
    lowest: 'kleinster',
    highest: 'größter',
  },
  bands: { range: 'Spannweite', most: '5–95 %', half: 'Quartile' },
  ends: 'Der kleinste und der größte Wert',
  axis: {
    steps,
    epochs: (count) => plural(count, 'Epoche', 'Epochen'),
  },
  steps: (first, last) => `${first === last ? 'Schritt' : 'Schritte'} ${span(first, last)}`,
  smoothedAt: (step) => `Schritt ${formatCount(step)}, geglättet`,
  divergedHere: 'hier divergiert',
  noNumber: 'ab hier keine Zahl',
  upTo: (figure) => `↑ bis ${figure}`,
  downTo: (figure) => `↓ bis ${figure}`,
  drag: 'Ziehen: zurück zu einem früheren Moment',
  now: 'jetzt',
  step: (step) => `Schritt ${formatCount(step)}`,
  table: { name: 'Zahlen', step: 'Schritt', rate: 'Rate' },
  finder: {
    batch: 'Batch des Tests',
    values: (rate, loss, smoothed) => `Rate ${rate}: Verlust ${loss}, geglättet ${smoothed}`,
  },
  summary: {
    nothing: (title) => `${title}: noch nichts.`,
    onlyTest: (title, value) => `${title}: Test ${value}.`,
    figure: (title, count, epochs, now, first) =>
      `${title} über ${steps(count)}${epochs === undefined ? '' : ` (${epochs} Epochen)`}: geglättet jetzt ${now}, am Anfang ${first}.`,
    test: (value, step) => `Test ${value} nach Schritt ${formatCount(step)}.`,
    noNumber: (step) => `Ab Schritt ${formatCount(step)} keine Zahl mehr.`,
    rate: (change, step) => `Lernrate ${change} bei Schritt ${formatCount(step)}.`,
    quantiles: (name, count, median, half, all) =>
      `${name} ${afterSteps(count)}: Median ${median}, die Hälfte von ${half[0]} bis ${half[1]}, alle Werte von ${all[0]} bis ${all[1]}.`,
    values: (title, count, values) => `${title} ${afterSteps(count)}: ${values}.`,
    valuesAt: (title, step, values) => `${title} bei Schritt ${formatCount(step)}: ${values}.`,
    histogram: (name, moments, step, half, all) =>
      `${name}, Histogramm über ${formatCount(moments)} Momente. Bei Schritt ${formatCount(step)} liegt die Hälfte der Werte zwischen ${half[0]} und ${half[1]}, alle zwischen ${all[0]} und ${all[1]}.`,
    lane: (name, figure, step) => `${name}: ${figure} bei Schritt ${formatCount(step)}`,
    laneEnd: (name, end) => `${name}: ${end}`,
    laneNothing: (name) => `${name}: noch nichts`,
    race: (title, lanes, ends) => `${title} von ${plural(lanes, 'Bahn', 'Bahnen')}, geglättet. ${ends}.`,
  },
  lossShape: {
    summary: (yTrue, yPred, loss, slope) =>
      `Verlust über ŷ bei y = ${yTrue}: Bei ŷ = ${yPred} ist er ${loss}, mit der Steigung ∂L/∂ŷ = ${slope}.`,
    others: (losses) => `Andere Verluste dort: ${losses}.`,
  },
  landscape: {
    axes: (x, xRange, y, yRange) => `Verlust über ${x} (von ${xRange[0]} bis ${xRange[1]}) und ${y} (von ${yRange[0]} bis ${yRange[1]}).`,
    lowest: (side, loss, at) => `Der kleinste Verlust an den ${side} × ${side} berechneten Punkten: ${loss} bei ${at}.`,
    stands: (step, at) => `Nach Schritt ${formatCount(step)} steht der Durchlauf bei ${at}.`,
    standsWithLoss: (step, at, loss) => `Nach Schritt ${formatCount(step)} steht der Durchlauf bei ${at}; der Verlust ist dort ${loss}.`,
  },
};

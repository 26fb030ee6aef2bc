/** Which figures of an activation are drawn over time, and where nothing is. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { createRunHistory } from '../../stores/run/runHistory.ts';
import type { ActivationSpread } from '../../training/shared/views.ts';
import { activationFigure, figureRows } from './activationRows.ts';

const layerOf = (kind: string) => {
  const reading = readNetwork(network(`line > linear 4 > ${kind} > linear 1 > mse`));
  const layer = reading.ok ? reading.spec.layers.find(({ id }) => id === 'act1') : undefined;
  if (!layer) throw new Error('internal: no such layer');
  return layer;
};
const spread = (stuck: Partial<ActivationSpread>): ActivationSpread => ({
  input: { min: -1, max: 1, counts: new Uint32Array(4) },
  output: { min: 0, max: 2, counts: new Uint32Array(4) },
  ...stuck,
});

test.each([
  ['relu', 'Outputs at 0, in %'],
  ['sigmoid', 'Outputs saturated, in %'],
  ['tanh', 'Outputs saturated, in %'],
  ['gelu', 'Outputs, least and most'],
  ['leakyrelu', 'Outputs, least and most'],
])('of %s', (kind, title) => {
  expect(activationFigure(layerOf(kind)).title).toBe(title);
});

test('the history has them of the moments at which they were taken, and a chart has no row of any other', () => {
  const history = createRunHistory();
  const take = (step: number, atZero: number | undefined) =>
    history.addSnapshot({
      step,
      tensorCount: 1,
      views: { parameters: new Map(), ...(atZero === undefined ? {} : { activations: new Map([['act1', spread({ atZero })]]) }) },
    });
  take(0, 0.5);
  take(1, 0.25);
  take(40, undefined); // nobody looked
  take(90, 0.75);
  const rowsNow = () => history.view().activations.get('act1') ?? [];
  const [figure, ends] = [activationFigure(layerOf('relu')), activationFigure(layerOf('gelu'))];
  expect(figureRows(figure, rowsNow()).map(({ firstStep, lastStep, mean }) => [firstStep, lastStep, ...mean])).toEqual([
    [0, 0, 50],
    [1, 1, 25],
    [90, 90, 75],
  ]);
  expect(figureRows(ends, rowsNow()).map(({ latest }) => [...latest])).toEqual([
    [0, 2],
    [0, 2],
    [0, 2],
  ]);
  history.cut(50);
  expect(rowsNow().map(({ step }) => step)).toEqual([0, 1]);
  // Of an activation of which nothing is counted, nothing is drawn.
  expect(figureRows(figure, [{ step: 3, stuck: Number.NaN, least: 0, most: 1 }])).toEqual([]);
});

/** Which networks the open one can be raced against. */
import { expect, test } from 'vitest';
import { network } from '../../../network/notation.ts';
import { TEMPLATES } from '../../../network/templates.ts';
import { rivalsAmong } from './rivals.ts';
import { variationOf } from './variations.ts';

const open = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy', 'Mine');
const wider = network('mnist > flatten > linear 256 > relu > linear 10 > cross_entropy', 'Mine');

test('those of the same data and loss that can train and are drawn otherwise, each under a name of its own', () => {
  const others = [
    wider,
    { ...wider, name: 'The same as the wider one' },
    { ...open, name: 'The same as the open one' },
    network('line > linear 1 > mse', 'Other data'),
    network('mnist > flatten > linear 64 > relu > linear 9 > cross_entropy', 'Cannot train'),
    network('mnist > flatten > linear 10 > cross_entropy', 'Mine'),
  ];
  const rivals = rivalsAmong(open, others);
  expect(rivals.map(({ name }) => name)).toEqual(['Mine (2)', 'Mine (3)']);
  const { names, laneOf } = variationOf('network');
  expect(names({ document: open, rivals })).toEqual(['Mine', 'Mine (2)', 'Mine (3)']);
  const lane = laneOf({ ...open, training: { ...open.training, lr: 0.05 } }, 'Mine (2)', rivals);
  expect(lane.nodes).toBe(wider.nodes);
  expect(lane.training.lr).toBe(0.05);
});

test('every template of digits can be raced against the others of its kind', () => {
  for (const { document } of TEMPLATES) {
    const rivals = rivalsAmong(
      document,
      TEMPLATES.map((template) => template.document),
    );
    const isDigits = document.nodes.some(({ kind, params }) => kind === 'Dataset' && Object(params).name === 'mnist');
    if (isDigits) expect(rivals.length).toBeGreaterThan(0);
    expect(rivals.map(({ name }) => name)).not.toContain(document.name);
  }
});

/** What a projector can show, and the way through it. */
import { expect, test } from 'vitest';
import { network } from '../../network/notation.ts';
import { PANE_NAMES } from '../../stores/panes.ts';
import { hasPad, placeOf, type Shown, stageBeside, stageNow, stagesOf, stageTitle, wayThrough } from './stages.ts';

const MNIST: Shown = {
  offered: ['beats', 'loss', 'accuracy', 'parameters', 'confusion', 'race'],
  chosen: ['loss', 'parameters'],
  hasLesson: false,
  hasPad: true,
};
const LESSON: Shown = { offered: ['beats', 'loss', 'points'], chosen: ['points'], hasLesson: true, hasPad: false };

test('one goes by the canvas, the panes that one looks at, and the pad; and around', () => {
  expect(wayThrough('both', MNIST)).toEqual(['both', 'canvas', 'beats', 'loss', 'accuracy', 'parameters', 'pad']);
  expect(wayThrough('both', LESSON)).toEqual(['both', 'canvas', 'lesson', 'beats', 'loss', 'points']);
  expect(stageBeside('pad', 1, MNIST)).toBe('both');
  expect(stageBeside('both', -1, MNIST)).toBe('pad');
  expect(stageBeside('canvas', 1, LESSON)).toBe('lesson');
});

test('a pane that was chosen for the moment lies on the way, in its place', () => {
  expect(wayThrough('confusion', MNIST)).toEqual(['both', 'canvas', 'beats', 'loss', 'accuracy', 'parameters', 'confusion', 'pad']);
  expect(stageBeside('confusion', -1, MNIST)).toBe('parameters');
});

test('going on from any stage comes by all of the way, back again by the same', () => {
  for (const shown of [MNIST, LESSON])
    for (const from of stagesOf(shown)) {
      const way = wayThrough(from, shown);
      const seen = way.slice(1).reduce((stages) => [...stages, stageBeside(stages.at(-1) ?? from, 1, shown)], [from]);
      expect(new Set(seen).size).toBe(seen.length);
      expect(stageBeside(stageBeside('both', 1, shown), -1, shown)).toBe('both');
    }
});

test('what this network does not have is not shown', () => {
  expect(stageNow('accuracy', LESSON)).toBe('both');
  expect(stageNow('lesson', MNIST)).toBe('both');
  expect(stageNow('race', MNIST)).toBe('race');
});

test('every stage has a title of its own and a place on the page', () => {
  const all = stagesOf({ offered: PANE_NAMES, chosen: [], hasLesson: true, hasPad: true });
  expect(new Set(all.map(stageTitle)).size).toBe(all.length);
  expect(new Set(all.map(placeOf))).toEqual(new Set(['both', 'canvas', 'lesson', 'pane', 'pad']));
});

test('digits are drawn for networks of images alone', () => {
  expect(hasPad(network('mnist > flatten > linear 10 > cross_entropy'))).toBe(true);
  expect(hasPad(network('line > linear 1 > mse'))).toBe(false);
});

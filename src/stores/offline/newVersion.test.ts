import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ok, refused } from '../../lib/result.ts';
import { goToNewVersion, hearVersion, putOffVersion, setKeeper, useNewVersion } from './newVersion.ts';
import { type GoingOn, reloadCost } from './reloadCost.ts';

let log: string[] = [];
let isWaiting = true;

beforeEach(() => {
  log = [];
  isWaiting = true;
  vi.useFakeTimers();
  vi.stubGlobal('location', { reload: () => log.push('reload') });
  useNewVersion.setState(useNewVersion.getInitialState());
  setKeeper({
    takeOver: () => {
      log.push('take over');
      return isWaiting;
    },
    keepAll: () => undefined,
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const save = async () => {
  log.push('save');
  return ok(true as const);
};

test('nothing is reloaded because a newer version is there, or because another tab has gone on to it', () => {
  hearVersion('waiting');
  putOffVersion();
  expect(useNewVersion.getState()).toMatchObject({ news: 'waiting', isPutOff: true });
  hearVersion('replaced');
  vi.runAllTimers();
  expect(useNewVersion.getState()).toMatchObject({ news: 'replaced', isPutOff: false });
  expect(log).toEqual([]);
});

test('when asked for, what is open is saved first, then the version takes over, then the page reloads', async () => {
  hearVersion('waiting');
  await Promise.all([goToNewVersion(save), goToNewVersion(save)]); // pressed twice
  expect(log).toEqual(['save', 'take over']);
  hearVersion('replaced');
  expect(log).toEqual(['save', 'take over', 'reload']);
});

test('what cannot be saved is not left, and it is said why', async () => {
  hearVersion('waiting');
  await goToNewVersion(async () => refused('It could not be saved.'));
  vi.runAllTimers();
  expect(useNewVersion.getState()).toMatchObject({ news: 'waiting', isLeaving: false, refusal: 'It could not be saved.' });
  expect(log).toEqual([]);
  await goToNewVersion(save);
  expect(useNewVersion.getState().refusal).toBeUndefined();
  expect(log).toEqual(['save', 'take over']);
});

test('where another tab was quicker, or the version that waited is lost, the page reloads all the same', async () => {
  hearVersion('replaced');
  isWaiting = false;
  await goToNewVersion(save);
  expect(log).toEqual(['save', 'take over', 'reload']);
  useNewVersion.setState(useNewVersion.getInitialState());
  isWaiting = true;
  log = [];
  await goToNewVersion(save);
  vi.runAllTimers();
  expect(log).toEqual(['save', 'take over', 'reload']);
});

test('what a reload would end is said, the worst first', () => {
  const nothing: GoingOn = { isRacing: false, isFinding: false, isTooLarge: false, isTraining: false };
  expect(reloadCost(nothing)).toBe('What is open is saved before the reload.');
  expect(reloadCost({ ...nothing, isTraining: true })).toMatch(/^Training is paused and saved/);
  expect(reloadCost({ ...nothing, isTraining: true, isTooLarge: true })).toMatch(/^This run is too large to be kept/);
  expect(reloadCost({ ...nothing, isFinding: true })).toMatch(/the search for a rate ends/);
  expect(reloadCost({ ...nothing, isRacing: true, isTooLarge: true })).toMatch(/^A reload ends the race/);
});

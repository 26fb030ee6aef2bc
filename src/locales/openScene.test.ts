/** A scene that is open goes on in another language where it was: its part, its ticks and the pace stay. */
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ENGLISH } from '../lib/locale.ts';
import { paceOf, setPace, usePace } from '../stores/builder/pace.ts';
import { chooseLanguage, startLanguage } from '../stores/language.ts';
import { startLessons } from '../stores/lesson/following.ts';
import { goalId } from '../stores/lesson/goalId.ts';
import { keepLesson } from '../stores/lesson/keptLessons.ts';
import { goToPart, openLessonNow, partOf } from '../stores/lesson/lesson.ts';
import { showKept } from '../stores/lesson/opening.ts';
import { isReached, markReached, useProgress } from '../stores/lesson/progress.ts';
import { currentProject } from '../stores/projects.ts';
import { messages as german } from './languages/de.ts';

let end = () => {};
beforeAll(() => {
  vi.stubGlobal('document', { baseURI: 'http://page/' });
  vi.stubGlobal('location', { hash: '', pathname: '/', search: '' });
  vi.stubGlobal('history', { state: null, replaceState: () => undefined });
  vi.stubGlobal('navigator', { languages: ['en'] });
  end = startLessons();
});
afterAll(async () => {
  end();
  await chooseLanguage(ENGLISH);
  vi.unstubAllGlobals();
});

const nowOpen = () => openLessonNow() ?? expect.fail('no lesson is open');

test('a scene follows the language of the page', async () => {
  await startLanguage({ de: async () => german });
  keepLesson({ project: currentProject(), key: 'loop', scene: 'loop', part: 0, network: 'Find 10 and 5', isClosed: false, freed: [] });
  await showKept();
  expect(nowOpen().lesson.title).toBe('Loop');
  goToPart(1);
  const { document } = nowOpen().lesson;
  const ticked = () => {
    const [, weight] = partOf(nowOpen()).goals.map((goal) => goalId(goal, 'Find 10 and 5'));
    return isReached(useProgress.getState().reached, 'loop', weight ?? '');
  };
  const [, second] = partOf(nowOpen()).goals;
  markReached('loop', goalId(second ?? expect.fail('the part has two goals'), 'Find 10 and 5'));
  setPace(5);

  await chooseLanguage('de');
  await vi.waitFor(() => expect(nowOpen().lesson.title).toBe('Schleife'));
  expect(partOf(nowOpen()).goals.map(({ says }) => says)).toEqual(['Das Gewicht steht auf 10.', 'Der Bias steht auf 5.']);
  expect([ticked(), paceOf(usePace.getState()), nowOpen().lesson.document]).toEqual([true, 5, document]);

  await chooseLanguage(ENGLISH);
  await vi.waitFor(() => expect(nowOpen().lesson.title).toBe('Loop'));
  expect([nowOpen().part, ticked(), paceOf(usePace.getState())]).toEqual([1, true, 5]);
});

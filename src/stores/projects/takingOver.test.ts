/** A project passes from one tab to another, and what either has drawn is found in the project or in a copy. */
import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { bodyOf, makeRecord } from '../../storage/saveRecord.ts';
import { createFakeBrowser, type FakeTab, file } from './testing/fakeTabs.ts';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'] });
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Lets time go by, a tenth of a second at a time, and the database work meanwhile. */
async function rest(ms: number): Promise<void> {
  for (let left = ms; left >= 0; left -= 100) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 100));
    for (let i = 0; i < 6; i++) await new Promise((resolve) => setImmediate(resolve));
  }
}

const nameIn = ({ port }: FakeTab): string => port.timeline().present.document.name;
const says = ({ state }: FakeTab) => [state().status, state().saveError?.name];

/** One tab has drawn something, and another looks on. */
async function twoTabs(hasLocks: boolean, { delay = 0 } = {}) {
  const browser = createFakeBrowser({ hasLocks });
  const holder = browser.openTab({ delay });
  await rest(500);
  holder.port.edit(file('drawn'));
  await rest(1000 + delay);
  const other = browser.openTab();
  await rest(1000);
  expect([says(holder), says(other), nameIn(other)]).toEqual([['saved', undefined], ['idle', 'elsewhere'], 'drawn']);
  return { browser, holder, other };
}

for (const hasLocks of [true, false]) {
  const how = hasLocks ? 'with Web Locks' : 'without Web Locks';

  test(`${how}: who takes a project finds what was drawn a moment ago, and the other tab hears of it`, async () => {
    const { holder, other } = await twoTabs(hasLocks);
    holder.port.edit(file('a moment ago'));
    other.session.takeOver();
    await rest(1000);
    expect([nameIn(other), says(other), says(holder)]).toEqual(['a moment ago', ['saved', undefined], ['idle', 'taken']]);
    holder.port.edit(file('late'));
    await rest(1000);
    expect([nameIn(holder), says(holder)]).toEqual(['late (copy)', ['saved', 'copied']]);
    expect(holder.state().project).not.toBe(other.state().project);
  });

  test(`${how}: a tab that cannot save in time goes on with its unsaved edits as a copy`, async () => {
    const { holder, other } = await twoTabs(hasLocks, { delay: 3000 });
    holder.port.edit(file('unsaved'));
    await rest(200);
    other.session.takeOver();
    await rest(2000);
    other.port.edit(file('mine now'));
    await rest(9000);
    expect([nameIn(holder), says(holder)]).toEqual(['unsaved (copy)', ['saved', 'copied']]);
    expect([nameIn(other), says(other)]).toEqual(['mine now', ['saved', undefined]]);
  });

  test(`${how}: a copy that is taken over is said to be, and what is drawn on it then is one more copy`, async () => {
    const { browser, other: copier } = await twoTabs(hasLocks);
    copier.port.edit(file('copied'));
    await rest(1000);
    const taker = browser.openTab();
    await rest(1000);
    expect([nameIn(taker), says(taker)]).toEqual(['copied (copy)', ['idle', 'elsewhere']]);
    taker.session.takeOver();
    await rest(2000);
    expect([says(taker), says(copier)]).toEqual([
      ['saved', undefined],
      ['idle', 'taken'],
    ]);
    taker.port.edit(file('taken'));
    copier.port.edit(file('late'));
    await rest(1000);
    expect([nameIn(copier), says(copier), nameIn(taker), says(taker)]).toEqual([
      'late (copy)',
      ['saved', 'copied'],
      'taken',
      ['saved', undefined],
    ]);
  });

  test(`${how}: two tabs that open a project at the same moment end with one that saves it`, async () => {
    const { browser, holder, other } = await twoTabs(hasLocks);
    for (const tab of [holder, other]) void tab.session.stop();
    await rest(1000);
    const tabs = [browser.openTab(), browser.openTab()] as const;
    await rest(1000);
    for (const [i, tab] of tabs.entries()) tab.port.edit(file(`at once ${i}`));
    await rest(1000);
    expect(new Set(tabs.map(({ state }) => state().project)).size).toBe(2);
    expect(tabs.map(nameIn).sort()).toEqual(['at once 0', 'at once 1 (copy)']);
  });
}

test('the tab that looks on goes on by itself when the other is closed or crashes, with what that one left', async () => {
  const { browser, holder, other } = await twoTabs(true);
  const third = browser.openTab();
  await rest(1000);
  holder.port.edit(file('left'));
  void holder.session.stop();
  await rest(1000);
  expect([nameIn(other), says(other), says(third)]).toEqual(['left', ['saved', undefined], ['idle', 'elsewhere']]);
  other.port.edit(file('left again'));
  await rest(200);
  other.crash();
  await rest(1000);
  expect([nameIn(third), says(third)]).toEqual(['left again', ['saved', undefined]]);
});

test('who leaves a project that another tab has written meanwhile has a copy of it first', async () => {
  const { holder, other } = await twoTabs(false);
  other.session.takeOver();
  holder.port.edit(file('left behind'));
  const started = holder.session.startProject(file('next'));
  await rest(3000);
  expect(await started).toMatchObject({ ok: true });
  expect(nameIn(holder)).toBe('next');
  const names = (await (await holder.session.store()).list()).map(({ name }) => name.replace(' (copy)', ''));
  expect(new Set(names)).toContain('left behind');
});

test('what a newer version of the page has made is never written over: an edit goes on as a copy', async () => {
  const browser = createFakeBrowser();
  const record = makeRecord(3, 0, 'newer', JSON.stringify(bodyOf({ past: [], present: file('newer'), future: [] })), 999);
  browser.local.setItem('tinkergrad.project', 'theirs');
  browser.local.setItem('tinkergrad.copy.theirs', JSON.stringify(record));
  const tab = browser.openTab();
  await rest(1000);
  expect(says(tab)).toEqual(['idle', 'newer']);
  tab.port.edit(file('mine'));
  await rest(1000);
  expect([nameIn(tab), says(tab)]).toEqual(['mine (copy)', ['saved', 'copied']]);
  expect(browser.local.getItem('tinkergrad.copy.theirs')).toBe(JSON.stringify(record));
});

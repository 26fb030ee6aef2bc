/** What index.html does before the page's script has come. */
import { readFileSync } from 'node:fs';
import { afterEach, expect, test, vi } from 'vitest';
import { setTheme, THEMES } from './stores/theme.ts';

const html = readFileSync(new URL('../index.html', import.meta.url), 'utf8');
const script = /<script>([\s\S]*?)<\/script>/.exec(html)?.[1] ?? '';

afterEach(() => vi.unstubAllGlobals());

/** Runs it in a browser that has nothing but what it is given. @returns the theme that the document then says */
function open(globals: Readonly<Record<string, unknown>>): string | undefined {
  const dataset: { theme?: string } = {};
  const all = { document: { documentElement: { dataset } }, sessionStorage: { getItem: () => null }, ...globals };
  new Function(...Object.keys(all), script)(...Object.values(all));
  return dataset.theme;
}

const noDatabase = { databases: () => Promise.reject(new Error('denied')) };

test('the theme that was chosen is there before anything is painted', () => {
  const kept = new Map<string, string>();
  const localStorage = { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value) };
  vi.stubGlobal('localStorage', localStorage);
  expect(open({ localStorage, indexedDB: noDatabase })).toBeUndefined();
  const shown = THEMES.map((theme) => {
    setTheme(theme);
    return open({ localStorage, indexedDB: noDatabase });
  });
  expect(shown).toEqual([undefined, 'light', 'dark']);
});

test('storage that is switched off, and a browser without a list of its databases, stop nothing', () => {
  const denied = {
    getItem: () => {
      throw new DOMException('denied', 'SecurityError');
    },
  };
  expect(open({ localStorage: denied, indexedDB: noDatabase })).toBeUndefined();
  expect(open({ localStorage: { getItem: () => 'dark' }, indexedDB: {} })).toBe('dark');
});

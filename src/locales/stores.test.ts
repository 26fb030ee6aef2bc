import { afterEach, beforeEach, expect, test } from 'vitest';
import { reportPage } from '../export/report/reportPage.ts';
import { type Catalogs, ENGLISH, setLocale } from '../lib/locale.ts';
import { network } from '../network/notation.ts';
import { readNetwork } from '../network/read/readNetwork.ts';
import { COMMAND_IDS } from '../stores/commands/commands.ts';
import { commandLabel, groupName, languageLabel, neededFor, searchWords } from '../stores/commands/commandWords.ts';
import { openFrom, useFiles } from '../stores/files/files.ts';
import { notDoneWords } from '../stores/files/notDone.ts';
import { NO_RUN } from '../stores/run/runState.ts';
import { statusParts } from '../stores/run/status.ts';
import { statusText } from '../stores/run/testing/statusText.ts';
import { nextName, useKeptRuns } from '../stores/runs/keptRuns.ts';
import type { RunLine } from '../stores/runs/runLine.ts';

const { './languages/de.ts': german = {} } = import.meta.glob<Catalogs>('./languages/*.ts', { import: 'messages', eager: true });

const inGerman = () => setLocale('de', german);
const inEnglish = () => setLocale(ENGLISH, {});

beforeEach(inEnglish);
afterEach(inEnglish);

const reading = readNetwork(network('mnist > flatten > linear 10 > cross_entropy'));
const half = readNetwork(network('mnist > flatten > linear 7 > cross_entropy'));

test('the status is said in the language of the moment, its numbers too', () => {
  const paused = { ...NO_RUN, phase: 'paused', step: 1200 } as const;
  const loading = { ...NO_RUN, phase: 'loading', loaded: { bytes: 3.2e6, of: 11.4e6 } } as const;
  const guessing = () => statusText({ ...NO_RUN, phase: 'finished', step: 938 }, reading, { kind: 'guessing', accuracy: 0.21 });
  inGerman();
  expect(statusText(paused, reading)).toBe('Angehalten bei Schritt 1.200');
  expect(statusText(loading, reading)).toBe('Lädt … 3,2 von 11,4 MB');
  expect(guessing()).toBe('Fertig nach 938 Schritten, aber die Genauigkeit ist nur 21 %');
  inEnglish();
  expect(statusText(paused, reading)).toBe('Paused at step 1,200');
  expect(statusText(loading, reading)).toBe('Loading… 3.2 of 11.4 MB');
  expect(guessing()).toBe('Finished after 938 steps, but accuracy is only 21 %');
});

test('what is the first word of a status is known in every language', () => {
  inGerman();
  expect(statusParts(NO_RUN, half)).toMatchObject({ is: 'problem', head: 'Problem: ' });
  expect(statusParts({ ...NO_RUN, phase: 'loading' }, reading)).toMatchObject({ is: 'loading', head: 'Lädt …', rest: '' });
});

test('commands are called and found in German, and found in English as well', () => {
  inGerman();
  const labels = COMMAND_IDS.map(commandLabel);
  expect(labels.filter((label, i) => labels.indexOf(label) !== i)).toEqual([]); // a list knows its lines by them
  expect([commandLabel('undo'), commandLabel('add ReLU'), commandLabel('darkTheme')]).toEqual([
    'Rückgängig',
    'ReLU hinzufügen',
    'Farben: dunkel',
  ]);
  expect([groupName('files'), neededFor('swap')]).toEqual(['Netze und Dateien', 'Wähle zuerst einen Knoten']);
  expect(searchWords('race')).toEqual(expect.arrayContaining(['Rennen', 'compare', 'Race several learning rates']));
  expect(['en', 'de'].map(languageLabel)).toEqual(['Sprache: English', 'Sprache: Deutsch']);
  inEnglish();
  expect([commandLabel('undo'), neededFor('swap')]).toEqual(['Undo', 'Select a node first']);
  expect(['en', 'de'].map(languageLabel)).toEqual(['Language: English', 'Language: Deutsch']);
});

test('why a file was refused was said in German, and what was refused follows the language', async () => {
  inGerman();
  await openFrom({ name: 'riesig.json', size: 1e9, arrayBuffer: () => Promise.reject(new Error('must not be read')) });
  const { refusal } = useFiles.getState();
  const heading = () => refusal && notDoneWords(refusal.what);
  expect(refusal?.text).toBe('Die Datei ist größer als 64 MB. Mehr kann hier nicht geöffnet werden.');
  expect(heading()).toBe('riesig.json wurde nicht geöffnet');
  inEnglish();
  expect(heading()).toBe('riesig.json was not opened');
});

test('a page to hand in says in which language it is', () => {
  const page = () =>
    reportPage({ title: 'Run', by: '', date: '', goals: [{ says: 'a', isReached: true }], runs: [], differences: [], data: [] });
  inGerman();
  expect(page()).toContain('<html lang="de">');
  expect(page()).toContain('1 von 1 Zielen erreicht');
  inEnglish();
  expect(page()).toContain('<html lang="en">');
  expect(page()).toContain('1 of 1 goals reached');
});

test('runs are numbered on in whatever language those before them were named', () => {
  const named = (...names: readonly string[]) => useKeptRuns.setState({ lines: names.map((name) => ({ name }) as RunLine) });
  named('Run 3', 'lr 300');
  inGerman();
  expect(nextName()).toBe('Durchlauf 4');
  named('Run 3', 'Durchlauf 4');
  expect(nextName()).toBe('Durchlauf 5');
});

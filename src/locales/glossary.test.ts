/** Every word of the glossary has its sentence in each language. */
import { afterEach, expect, test } from 'vitest';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import { KIND_NAMES } from '../network/kinds.ts';
import { network } from '../network/notation.ts';
import { readNetwork } from '../network/read/readNetwork.ts';
import { SCHEDULE_NAMES } from '../network/schedules.ts';
import { STOP_NAMES } from '../network/stopping.ts';
import { OPTIMIZER_NAMES } from '../network/training.ts';
import { findWords, GLOSSARY, wordIds } from '../panels/glossary/glossary.ts';
import type { Word } from '../panels/glossary/words/word.ts';
import { messages as german } from './languages/de.ts';

/** Explained by rows of the network, whose room says them. */
const OF_NETWORK: readonly string[] = [...KIND_NAMES, ...OPTIMIZER_NAMES, ...SCHEDULE_NAMES, ...STOP_NAMES];

afterEach(() => setLocale(ENGLISH, {}));

const textsNow = () => wordIds().map((id) => [id, GLOSSARY[id].text()] as const);

test('in German every word has a sentence of its own, and is found by its English name', () => {
  const english = new Map(textsNow());
  setLocale('de', german);
  for (const [id, { says }] of textsNow()) {
    const before = english.get(id);
    const isOfNetwork = OF_NETWORK.includes(id);
    expect(says, id).toMatch(/^\S.{15,}\.$/s);
    expect(says.split(' ').length, id).toBeLessThanOrEqual(26);
    if (!isOfNetwork || 'network' in german) expect(says, id).not.toBe(before?.says);
    if (!isOfNetwork) expect(findWords(before?.title ?? ''), id).toContain(id);
  }
  expect(new Set(textsNow().map(([, { title }]) => title)).size).toBe(english.size);
});

test('numbers of the network stand in German sentences, written as German writes them', () => {
  setLocale('de', german);
  const document = network('mnist > flatten > linear 128 > relu > dropout 0.2 > linear 10 > cross_entropy');
  const reading = readNetwork(document);
  const shown = { step: 1626, epoch: 1.7, loss: 0.3981, accuracy: 0.9375, lr: 0.3, samplesPerSecond: 38_000 };
  const here = { document, spec: reading.ok ? reading.spec : undefined, settings: document.training, run: { shown, test: undefined } };
  const ids = ['parameters', 'batch_size', 'loss', 'accuracy', 'p', 'activation', 'lr'] as const;
  expect(ids.map((id) => (GLOSSARY[id] as Word).here?.(here)).join('\n')).toMatchInlineSnapshot(`
    "Hier 101.770 Parameter.
    Hier 64: 60.000 Beispiele ergeben 938 Batches.
    Hier CrossEntropyLoss. Nach Schritt 1.626 dieses Durchlaufs: 0,3981.
    Nach Schritt 1.626 dieses Durchlaufs: 93,8 %.
    drop1 0,2.
    Hier: ReLU act1.
    Hier ist die Rate 0,3 eingestellt."
  `);
});

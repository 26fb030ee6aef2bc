/** Words are sentences, their numbers are those of the network that is open, and all of them are found. */
import { expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { KIND_NAMES } from '../../network/kinds.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { OPTIMIZER_NAMES } from '../../network/training.ts';
import type { WordId } from '../../network/words.ts';
import { findWords, GLOSSARY, torchPage, wordIds } from './glossary.ts';
import type { Here, Word } from './words/word.ts';

function hereOf(document: NetworkDocument, run: Here['run'] = { shown: undefined, test: undefined }): Here {
  const reading = readNetwork(document);
  return { document, spec: reading.ok ? reading.spec : undefined, settings: document.training, run };
}

const MNIST = network('mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');
const LINE = network('line > linear 1 > mse');
const BROKEN = network('mnist > linear 7 > cross_entropy');

const numberOf = (id: WordId, here: Here): string | undefined => (GLOSSARY[id] as Word).here?.(here);
const words = wordIds().map((id) => [id, GLOSSARY[id].text()] as const);

test('every word has a sentence of its own, short enough to be read at a glance', () => {
  for (const [id, { says }] of words) {
    expect(says, id).toMatch(/^\S.{15,}\.$/s);
    expect(says.split(' ').length, id).toBeLessThanOrEqual(26);
  }
  expect(new Set(words.map(([, { title }]) => title)).size).toBe(words.length);
});

test('kinds and optimizers are words, each with the name of its class', () => {
  expect(words.map(([id]) => id)).toEqual(expect.arrayContaining([...KIND_NAMES, ...OPTIMIZER_NAMES]));
  expect([GLOSSARY.Linear.torch, GLOSSARY.Adam.torch]).toEqual(['torch.nn.Linear', 'torch.optim.Adam']);
});

test('numbers are those of this network', () => {
  const here = hereOf(MNIST);
  const ids = ['parameters', 'weight', 'bias', 'neuron', 'layer', 'logits', 'Linear', 'batch_size', 'epoch', 'testSet', 'shape'] as const;
  expect(ids.map((id) => numberOf(id, here)).join('\n')).toMatchInlineSnapshot(`
    "101,770 parameters here.
    101,632 weights here.
    138 biases here: fc1.bias 128, fc2.bias 10.
    138 neurons here.
    4 layers here.
    10 logits here, one a class.
    fc1 784 → 128, 100,480 parameters; fc2 128 → 10, 1,290 parameters.
    64 here: 60,000 samples make 938 batches.
    938 steps here.
    10,000 samples here.
    A sample here has the shape 1×28×28, the last layer gives 10."
  `);
});

test('what a network does not have is not said of it', () => {
  const line = hereOf(LINE);
  expect(numberOf('logits', line)).toBeUndefined();
  expect(numberOf('ReLU', line)).toBeUndefined();
  expect(numberOf('activation', line)).toBe('There is none here.');
  expect(numberOf('accuracy', line)).toBeUndefined();
  expect(numberOf('betas', line)).toBeUndefined();
  expect(numberOf('gamma', line)).toBeUndefined();
  const broken = hereOf(BROKEN);
  expect(broken.spec).toBeUndefined();
  expect(numberOf('parameters', broken)).toBeUndefined();
});

test('a figure of the run is said with its step', () => {
  const shown = { step: 626, epoch: 0.66, loss: 0.3981, accuracy: 0.9375, lr: 0.3, samplesPerSecond: 38_000 };
  const run = { shown, test: { step: 600, loss: 0.3, accuracy: 0.916 } };
  const here = hereOf(MNIST, run);
  expect(numberOf('loss', here)).toBe('CrossEntropyLoss here. After step 626 of this run: 0.3981.');
  expect(numberOf('testAccuracy', here)).toBe('The last test of this run, after step 600: 91.6 %.');
  expect(numberOf('overfit', here)).toBe('This run: 93.8 % of the last batch, 91.6 % of the test set.');
});

test('no number holds what is no number, whatever network is open', () => {
  const some = [MNIST, LINE, BROKEN, network('mnist > flatten > linear 64 > elu > dropout 0.2 > linear 10 > cross_entropy')];
  const schedules = ['constant', 'StepLR', 'OneCycleLR', 'SequentialLR'] as const;
  for (const document of some)
    for (const schedule of schedules)
      for (const optimizer of OPTIMIZER_NAMES) {
        const here = hereOf({ ...document, training: { ...document.training, optimizer, schedule } });
        for (const [id] of words) {
          const said = numberOf(id, here);
          if (said !== undefined) expect(said, id).toMatch(/^(?!.*(undefined|NaN|\[object))[\s\S]+\.$/);
        }
      }
});

test('words are found by their names, by others, by PyTorch’s, and by what is said of them', () => {
  expect(findWords('momentum')[0]).toBe('momentum');
  expect(findWords(' LR ')[0]).toBe('lr');
  expect(findWords('early stopping')[0]).toBe('stopping');
  expect(findWords('backpropagation')).toEqual(['backward']);
  expect(findWords('torch.nn.Linear')).toContain('Linear');
  expect(findWords('rolling ball')).toEqual(['momentum']);
  expect(findWords('zebra')).toEqual([]);
  expect(findWords('')).toHaveLength(words.length);
});

test('a name leads to its page of PyTorch’s documentation', () => {
  expect(torchPage('torch.nn.Linear')).toBe('https://pytorch.org/docs/stable/generated/torch.nn.Linear.html');
  expect(torchPage('torch.utils.data.DataLoader')).toBe('https://pytorch.org/docs/stable/data.html#torch.utils.data.DataLoader');
});

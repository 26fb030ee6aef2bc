import { expect, test } from 'vitest';
import { ENGLISH, setLocale } from '../lib/locale.ts';
import type { NetworkDocument, NodeId } from '../network/document.ts';
import { setParam } from '../network/edit/edits.ts';
import { network } from '../network/notation.ts';
import { readNetwork } from '../network/read/readNetwork.ts';
import { problemsAt } from './nodeWords.ts';

const document = network('mnist > flatten > linear 128 > relu > linear 10 > softmax > cross_entropy');
const unwired = { ...document, edges: [] };

test('a node says what it has to do, or what is wrong with it', () => {
  const at = (one: NetworkDocument, id: NodeId) => problemsAt(one, readNetwork(one), id);
  expect(at(unwired, 'act1')).toEqual({
    severity: 'toDo',
    says: 'Nothing is wired into ReLU act1. Connect the output of an earlier node to it, or remove it.',
  });
  expect(at(unwired, 'data')).toBeUndefined();
  expect(at(document, 'fc1')).toBeUndefined();
  expect(at(setParam(unwired, 'fc1', 'out_features', 0), 'fc1')).toEqual({
    severity: 'wrong',
    says: [
      'Linear fc1: out_features cannot be used: expected a whole number from 1 to 65,536, got 0.',
      'Nothing is wired into Linear fc1. Connect the output of an earlier node to it, or remove it.',
    ].join('\n'),
  });
});

test('worked out once in each language', () => {
  const reading = readNetwork(unwired);
  const inEnglish = problemsAt(unwired, reading, 'act1');
  expect(problemsAt({ ...unwired }, reading, 'act1')).toBe(inEnglish);
  setLocale('de', {});
  expect(problemsAt(unwired, reading, 'act1')).not.toBe(inEnglish);
  setLocale(ENGLISH, {});
});

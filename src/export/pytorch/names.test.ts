/** Names of modules: what breaks an nn.Module is renamed, and nothing else; where there is a PyTorch, by what it says itself. */
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isNodeId } from '../../network/read/graph.ts';
import { moduleNames } from './names.ts';

const renamed = (...ids: readonly string[]) => [...moduleNames(ids).values()].join(' ');

test('an id is the name, unless PyTorch or a written forward has that name', () => {
  expect(renamed('fc1', 'act1', 'Linear', 'constructor', 'toString', 'net', 'print')).toBe(
    'fc1 act1 Linear constructor toString net print',
  );
  expect(renamed('train', 'forward', 'parameters', 'self', 'x', 'nn')).toBe('train_ forward_ parameters_ self_ x_ nn_');
  expect(renamed('__fc', '_modules', '__init__', '_')).toBe('m__fc m_modules m__init__ m_');
});

test('no two modules have one name, whatever the order', () => {
  expect(renamed('x', 'x_', 'x__')).toBe('x___ x_ x__');
  expect(renamed('_a', 'm_a')).toBe('m_a_ m_a');
  const id = fc.constantFrom('x', 'x_', 'x__', 'train', 'train_', '_', '__', 'm_', 'm__', '_x', 'm_x', 'to', 'to_empty', 'to_');
  fc.assert(
    fc.property(fc.uniqueArray(id), (ids) => {
      const names = [...moduleNames(ids).values()];
      expect(new Set(names).size).toBe(ids.length);
      expect(names.every((name) => isNodeId(name) && moduleNames([name]).get(name) === name)).toBe(true);
    }),
    { seed: 1 },
  );
});

/** What PyTorch's own classes have, and no name may be. */
const ATTRIBUTES = 'import torch; print(*(set(dir(torch.nn.Module())) | set(dir(torch.nn.Sequential()))))';
const asked = ['python3', '/usr/bin/python3'].map((python) => spawnSync(python, ['-c', ATTRIBUTES], { encoding: 'utf8' }));
const attributes = asked
  .find(({ status }) => status === 0)
  ?.stdout.trim()
  .split(' ');
const title = 'no module is called like anything that this PyTorch’s modules have';

test.skipIf(!attributes)(attributes ? title : `${title} (skipped: no Python with PyTorch here)`, () => {
  const all = attributes ?? [];
  expect(all).toContain('state_dict');
  const names = moduleNames(all);
  expect(all.filter((name) => all.includes(names.get(name) ?? ''))).toEqual([]);
});

/** Networks that stories begin with: written as network files, and kept where the page looks for what was open last. */
import type { Page } from '@playwright/test';
import { checksum } from '../src/lib/checksum.ts';
import { backupOf, keepBackup } from './backup.mjs';

interface FileNode {
  readonly id: string;
  readonly kind: string;
  readonly params?: object;
}

/** A chain of nodes from a Dataset to a loss as a network file's object. */
export function chain(nodes: readonly FileNode[], training: object = {}): object {
  const [data, ...rest] = nodes;
  const loss = nodes.at(-1);
  if (!data || !loss) throw new Error('A chain needs a Dataset and a loss.');
  return {
    format: 'tinkergrad',
    version: 1,
    name: 'A chain',
    nodes: nodes.map(({ id, kind, params = {} }, i) => ({ id, kind, params, position: { x: (i % 4) * 256, y: Math.floor(i / 4) * 256 } })),
    edges: [
      ...rest.map(({ id }, i) => ({
        source: nodes[i]?.id,
        ...(i === 0 ? { sourceHandle: 'x' } : {}),
        target: id,
        targetHandle: 'input',
      })),
      { source: data.id, sourceHandle: 'y', target: loss.id, targetHandle: 'target' },
    ],
    training: { optimizer: 'SGD', lr: 0.1, batch_size: 64, shuffle: true, seed: 0, ...training },
  };
}

/** One neuron on four points of y = 2x + 1: two parameters, each a number on its card, that an L1 loss never lets rest. */
export const oneNeuron = (training: object = {}): object =>
  chain(
    [
      { id: 'data', kind: 'Dataset', params: { name: 'points', x: [[-1], [0], [1], [2]], y: [[-1], [1], [3], [5]] } },
      { id: 'fc1', kind: 'Linear', params: { out_features: 1, bias: true } },
      { id: 'loss', kind: 'L1Loss' },
    ],
    { batch_size: 4, ...training },
  );

/** Makes the page open with this file, as if it had been drawn on an earlier visit. Gives back the backup that it finds. */
export async function keep(page: Page, file: object): Promise<string> {
  const backup = backupOf(JSON.stringify(file), checksum);
  await keepBackup(page, backup);
  return backup;
}

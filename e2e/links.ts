/** Links that hold a network, made by hand, good and bad. */
import { deflateRawSync } from 'node:zlib';

/** The hash of a link around any bytes. */
export const hashOf = (bytes: Uint8Array | string, version = 1): string => `#n=${version}.${deflateRawSync(bytes).toString('base64url')}`;

/** A network of digits in the short form that links carry, with this name and this kind of activation. */
export const shortForm = (name: string, activation = 'GELU'): string =>
  JSON.stringify([
    name,
    [
      ['Dataset', 'data', 0, 0, { name: 'mnist' }],
      ['Flatten', 'flatten', 32, 0],
      ['Linear', 'hidden', 64, 0, { out_features: 24 }],
      [activation, 'act1', 96, 0],
      ['Linear', 'fc2', 0, 34, { out_features: 10 }],
      ['CrossEntropyLoss', 'loss', 34, 34],
    ],
    [
      [0, 1, 2],
      [1, 2],
      [2, 3],
      [3, 4],
      [4, 5],
      [0, 5, 3],
    ],
    { optimizer: 'SGD', lr: 0.1, batch_size: 64, epochs: 5, shuffle: true, seed: 0 },
  ]);

/** So many nodes, none of them wired: a short link can stand for a great many. */
export const manyNodes = (count: number): string =>
  JSON.stringify([
    'Many',
    Array.from({ length: count }, (_, i) => ['ReLU', `a${i}`, 20 * (i % 100), 20 * Math.floor(i / 100)]),
    [],
    { optimizer: 'SGD', lr: 0.1, batch_size: 64, epochs: 5, shuffle: true, seed: 0 },
  ]);

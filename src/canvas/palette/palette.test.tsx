import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { KIND_NAMES } from '../../network/kinds.ts';
import { Glyph } from './Glyph.tsx';
import { GROUPS } from './groups.ts';

test('every kind is in one group, in the order of the table', () => {
  expect(GROUPS.map(({ id, kinds }) => `${id}: ${kinds.join(' ')}`)).toEqual([
    'data: Dataset',
    'layers: Linear Flatten Dropout Add Identity',
    'activations: ReLU LeakyReLU ELU GELU SiLU Sigmoid Tanh Softplus Softmax',
    'losses: CrossEntropyLoss MSELoss L1Loss SmoothL1Loss HuberLoss CustomLoss',
  ]);
});

test('every kind has a picture of its own', () => {
  const pictures = KIND_NAMES.map((kind) => renderToStaticMarkup(<Glyph kind={kind} />));
  for (const picture of pictures) expect(picture).toMatch(/<(path|rect)[^>]+(d="[^"]{12,}|width)/);
  expect(new Set(pictures).size).toBe(KIND_NAMES.length);
});

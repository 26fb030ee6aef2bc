import { expect, test } from 'vitest';
import { TEMPLATES } from '../templates.ts';
import { reflow } from './reflow.ts';

const boundsOf = ({ nodes }: (typeof TEMPLATES)[number]['document']) => ({
  width: Math.max(...nodes.map(({ position }) => position.x)) + 208,
  height: Math.max(...nodes.map(({ position }) => position.y)) + 190,
});

test.each(TEMPLATES.filter(({ document }) => document.nodes.length > 0).map(({ name, document }) => [name, document] as const))(
  'on a phone larger than in the rows of a wide screen: %s',
  (_, document) => {
    const phone = { width: 390, height: 422 };
    const zoom = ({ width, height }: ReturnType<typeof boundsOf>) => Math.min(phone.width / width, phone.height / height);
    const flowed = reflow(document, phone);
    expect(zoom(boundsOf(flowed))).toBeGreaterThanOrEqual(zoom(boundsOf(document)));
    expect(zoom(boundsOf(flowed))).toBeGreaterThan(0.4);
    expect(flowed.nodes.map(({ id }) => id)).toEqual(document.nodes.map(({ id }) => id));
    expect(reflow(document, { width: 1600, height: 900 })).toBe(document);
  },
);

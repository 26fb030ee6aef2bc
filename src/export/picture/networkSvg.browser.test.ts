/** Pictures read by a real XML parser and drawn by a real browser: whatever text is in a network stays text, and stays within its card. */
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import type { NetworkDocument } from '../../network/document.ts';
import { setParam } from '../../network/edit/edits.ts';
import { network } from '../../network/notation.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { networkSvg } from './networkSvg.ts';

afterEach(() => document.body.replaceChildren());

function parse(svg: string): Element {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')?.textContent).toBeUndefined();
  return parsed.documentElement;
}

/** Elements and the names of their attributes, without the labels of wires: whether there is room for one follows from how wires are called. */
const treeOf = (element: Element): string =>
  `${element.tagName}(${[...element.attributes].map(({ name }) => name).join()})[${[...element.children]
    .filter((child) => child.tagName !== 'text' || child.parentElement?.querySelector('title'))
    .map(treeOf)
    .join()}]`;

const PLAIN = network('points > linear 3 > relu > linear 3 > tanh > add act1 > linear 1 > custom abs(y_pred - y_true)');
const IDS = PLAIN.nodes.map(({ id }) => id);

/** The same network with other words in it. */
function renamed(name: string, ids: readonly string[], formula: string, rows: number[][]): NetworkDocument {
  const idOf = (id: string) => ids[IDS.indexOf(id)] ?? id;
  const nodes = PLAIN.nodes.map((node) => ({ ...node, id: idOf(node.id) }));
  const edges = PLAIN.edges.map((edge) => ({ ...edge, source: idOf(edge.source), target: idOf(edge.target) }));
  const loss = setParam({ ...PLAIN, name, nodes, edges }, idOf('loss'), 'formula', formula);
  return setParam(setParam(loss, idOf('data'), 'x', rows), idOf('data'), 'y', rows);
}

const nasty = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    ']]>',
    '&amp;',
    '"/><g onload="x()"',
    '<!--',
    '\u0000\u001b',
    '\ud800',
    '\uffff',
    'a\r\n\tb',
    '‮abc',
  ),
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1, maxLength: 300 }),
);
const number = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.constantFrom(1e308, -1e308, 5e-324));
const points = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 5 }))
  .chain(([width, count]) => fc.array(fc.array(number, { minLength: width, maxLength: width }), { minLength: count, maxLength: count }));

test('whatever a network is called, its picture is XML and has the tree of a tame one', () => {
  fc.assert(
    fc.property(
      nasty,
      fc.uniqueArray(nasty, { minLength: IDS.length, maxLength: IDS.length }),
      nasty,
      points,
      (name, ids, formula, rows) => {
        const root = parse(networkSvg(renamed(name, ids, `x${formula}`.slice(0, 20), rows)));
        expect(treeOf(root)).toBe(treeOf(parse(networkSvg(renamed('tame', IDS, 'abs(y_pred)', rows)))));
        expect(root.querySelector('title')?.textContent).toBe(
          name.replaceAll(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd'),
        );
      },
    ),
    { seed: 71, numRuns: 300 },
  );
});

const KINDS =
  'sine 0.123456 > linear 65536 > leakyrelu -0.123456 > elu 9.87654 >> gelu > silu > sigmoid > tanh >> softplus 123.456 > dropout 0.123456 > identity > softmax >> linear 1 > custom mean(abs(y_pred - y_true)) + 0.123456 * mean(abs(y_pred))';
const LONG = renamed(
  'long',
  IDS.map((_, i) => `${'w'.repeat(39)}${i}`),
  'x'.repeat(200),
  [[1]],
);

test.each([
  ...TEMPLATES.map(({ document: drawn }) => drawn),
  network(KINDS, 'every kind'),
  network('single > linear 1 > smoothl1loss'),
  LONG,
])('no word is wider than its card, and none lies on another: $name', (drawn) => {
  document.body.innerHTML = networkSvg(drawn);
  for (const card of document.querySelectorAll('g:has(> title)')) {
    const box = card.querySelector('rect')?.getBoundingClientRect() ?? new DOMRect();
    const words = [...card.querySelectorAll('text')].map((text) => ({ says: text.textContent, box: text.getBoundingClientRect() }));
    for (const { says, box: one } of words)
      expect([says, one.left >= box.left && one.right <= box.right, one.bottom <= box.bottom]).toEqual([says, true, true]);
    const onAnother = words.filter(({ box: a }, i) =>
      words.some(({ box: b }, j) => i < j && a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom),
    );
    expect(onAnother.map(({ says }) => says)).toEqual([]);
  }
});

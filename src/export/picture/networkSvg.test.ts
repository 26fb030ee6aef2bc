/** Pictures of networks: what is in them, and that no wire of a template strikes a card. */
import { expect, test } from 'vitest';
import { EMPTY_DOCUMENT, type NetworkDocument } from '../../network/document.ts';
import { measure } from '../../network/drawing/testing/measureDocument.ts';
import { widthOf } from '../../network/edit/place.ts';
import { network } from '../../network/notation.ts';
import { readNetwork } from '../../network/read/readNetwork.ts';
import { TEMPLATES } from '../../network/templates.ts';
import { cardLines } from './cardLines.ts';
import { cardHeight } from './cardSvg.ts';
import { networkSvg } from './networkSvg.ts';

/** The text of a picture's elements, one a line. */
const said = (svg: string) => [...svg.matchAll(/<(?:title|desc|text|tspan)[^>]*>([^<]+)/g)].map(([, text]) => text);

const sizesOf = (document: NetworkDocument) => {
  const { shapes } = readNetwork(document);
  return new Map(
    document.nodes.map((node) => [node.id, { width: widthOf(node.kind), height: cardHeight(node, cardLines(node, document, shapes)) }]),
  );
};

test('a picture says what the canvas says, and the printed model', () => {
  expect(said(networkSvg(network('mnist > flatten > linear 10 > leakyrelu 0.1 > cross_entropy', 'A < B & "C"')))).toMatchInlineSnapshot(`
    [
      "A &lt; B &amp; "C"",
      "Sequential(
      (flatten): Flatten(start_dim=1, end_dim=-1)
      (fc1): Linear(in_features=784, out_features=10, bias=True)
      (act1): LeakyReLU(negative_slope=0.1)
    )
    CrossEntropyLoss()",
      "1×28×28",
      "784",
      "10",
      "10",
      "target: 10 classes",
      "Dataset data: 60,000 digits, MNIST",
      "Dataset",
      "data",
      "60,000 digits",
      "x",
      "MNIST",
      "y",
      "Flatten flatten: 1×28×28 → 784",
      "Flatten",
      "flatten",
      "1×28×28 → 784",
      "Linear fc1: 784 → 10 · 7,850",
      "Linear",
      "fc1",
      "784 → 10 · 7,850",
      "LeakyReLU act1: 10, negative_slope 0.1",
      "LeakyReLU",
      "act1",
      "10",
      "negative_slope",
      "0.1",
      "CrossEntropyLoss loss: input 10 logits, target 10 classes",
      "CrossEntropyLoss",
      "loss",
      "input",
      "target",
    ]
  `);
});

test.each(TEMPLATES)('wires go through no card, and their labels stand free: $name', ({ document }) => {
  const { faults, hidden } = measure(document, sizesOf(document));
  expect({ faults, hidden }).toEqual({ faults: [], hidden: [] });
});

test('every wire has its path and its head, also one that leads back', () => {
  const document = network('mnist > flatten > linear 64 >> relu > linear 64 > relu > add act1 >> linear 10 > cross_entropy');
  const svg = networkSvg(document);
  expect(svg.match(/l-8 -4v8z/g)).toHaveLength(document.edges.length);
  expect(svg.match(/stroke-dasharray/g)).toHaveLength(1);
});

test('a network that cannot train yet, and none at all, have a picture, too', () => {
  expect(said(networkSvg({ ...network('mnist > relu > linear 10 > mse'), edges: [] }))).toContain('not wired yet');
  expect(networkSvg(EMPTY_DOCUMENT)).toContain('<title id="network-title">Untitled</title>');
});

test('nothing in it is loaded, run or styled from elsewhere', () => {
  for (const { document } of TEMPLATES) expect(networkSvg(document)).not.toMatch(/href|url\(|style|<script|foreignObject| on\w+=/);
});

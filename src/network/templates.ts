/** Networks to begin with, a row each, with settings that train them well. */
import { EMPTY_DOCUMENT, type NetworkDocument } from './document.ts';
import { writeFile } from './file/fileFormat.ts';
import { network } from './notation.ts';
import type { TrainingSettings } from './training.ts';

interface Template {
  readonly name: string;
  /** One sentence: what to learn from it. */
  readonly says: string;
  readonly document: NetworkDocument;
  /** Steps a second at which it can be watched, where it would be done before it is seen. */
  readonly pace?: number;
}

function template(name: string, says: string, line: string, training: Partial<TrainingSettings> = {}, pace?: number): Template {
  const document = network(line, name);
  return { name, says, document: { ...document, training: { ...document.training, ...training } }, ...(pace ? { pace } : {}) };
}

const FIRST = template(
  'MNIST, one hidden layer',
  'The network to start with.',
  'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy',
);

export const TEMPLATES: readonly Template[] = [
  template(
    'One neuron',
    'A weight, a bias and a single point: small enough to check every step by hand.',
    'single > linear 1 > mse',
    { lr: 0.05, epochs: 100 },
    5,
  ),
  template(
    'A line',
    'One neuron finds y = 10x + 5: watch its weight go to 10 and its bias to 5.',
    'line > linear 1 > mse',
    { lr: 0.01, batch_size: 16, epochs: 200 },
    50,
  ),
  template(
    'A corner',
    'Two ReLUs, one for each side, make |x|. With seed 0 they do not find it: try it.',
    'abs > linear 2 > relu > linear 1 > mse',
    { lr: 0.1, batch_size: 16, epochs: 200, seed: 7 },
    50,
  ),
  template(
    'A curve',
    'Two layers of Tanh bend a line into a wave.',
    'sine > linear 32 > tanh > linear 32 > tanh > linear 1 > mse',
    { optimizer: 'Adam', lr: 0.003, batch_size: 32, epochs: 600 },
    100,
  ),
  template('MNIST, no hidden layer', 'One Linear: ten weighted sums of the pixels.', 'mnist > flatten > linear 10 > cross_entropy'),
  FIRST,
  template(
    'MNIST, two hidden layers',
    'More layers, more parameters, a little more accuracy.',
    'mnist > flatten > linear 256 > relu > linear 128 > relu > linear 10 > cross_entropy',
  ),
  template(
    'MNIST, residual block',
    'The input of a block is added to its output, so a gradient has a short way back.',
    'mnist > flatten > linear 64 >> relu > linear 64 > relu > add act1 >> linear 10 > cross_entropy',
  ),
  template(
    'MNIST, bottleneck',
    'All that is known of a digit passes through two numbers: enough for 19 digits of 20 after five epochs.',
    'mnist > flatten > linear 128 > relu > linear 2 > tanh > linear 64 > relu > linear 10 > cross_entropy',
    { lr: 0.1 },
  ),
  { name: 'Empty canvas', says: 'Nothing yet: build from the palette.', document: EMPTY_DOCUMENT },
];

/** What the page opens with. */
export const FIRST_DOCUMENT: NetworkDocument = FIRST.document;

/** The template that a document is, wherever its nodes stand. */
export function templateOf(document: NetworkDocument): Template | undefined {
  const text = textOf(document);
  return TEMPLATES.find((template) => textOf(template.document) === text);
}

const textOf = (document: NetworkDocument): string =>
  writeFile({ ...document, nodes: document.nodes.map((node) => ({ ...node, position: { x: 0, y: 0 } })) });

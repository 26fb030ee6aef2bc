/** Networks to begin with, a row each. Imports network only. */
import { EMPTY_DOCUMENT, type NetworkDocument } from './document.ts';
import { network } from './notation.ts';

interface Template {
  readonly name: string;
  /** One sentence: what to learn from it. */
  readonly says: string;
  readonly document: NetworkDocument;
}

const template = (name: string, says: string, line: string): Template => ({ name, says, document: network(line, name) });

export const TEMPLATES: readonly Template[] = [
  template('MNIST, no hidden layer', 'One Linear: ten weighted sums of the pixels.', 'mnist > flatten > linear 10 > cross_entropy'),
  template('MNIST, one hidden layer', 'The network to start with.', 'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy'),
  template(
    'MNIST, two hidden layers',
    'More layers, more parameters, a little more accuracy.',
    'mnist > flatten > linear 256 > relu > linear 128 > relu > linear 10 > cross_entropy',
  ),
  template(
    'MNIST, residual block',
    'The input of a block is added to its output, so a gradient has a short way back.',
    'mnist > flatten > linear 64 > relu > linear 64 > relu > add act1 > linear 10 > cross_entropy',
  ),
  { name: 'Empty canvas', says: 'Nothing yet: build from the palette.', document: EMPTY_DOCUMENT },
];

/** What the page opens with. */
export const FIRST_DOCUMENT: NetworkDocument = (TEMPLATES[1] as Template).document;

/** Networks to begin with, a row each, with settings that train them well. */
import { EMPTY_DOCUMENT, type NetworkDocument } from './document.ts';
import { writeFile } from './file/fileFormat.ts';
import { messages } from './messages.ts';
import { network } from './notation.ts';
import type { TrainingSettings } from './training.ts';

export type TemplateId = 'neuron' | 'line' | 'corner' | 'curve' | 'flat' | 'first' | 'deep' | 'residual' | 'bottleneck' | 'empty';

interface Template {
  readonly id: TemplateId;
  /** As it stands in the menu, in the language of the page; what its document is called is data. */
  readonly name: string;
  /** One sentence: what to learn from it. */
  readonly says: string;
  readonly document: NetworkDocument;
  /** Steps a second at which it can be watched, where it would be done before it is seen. */
  readonly pace?: number;
}

/** Its document is made when it is asked for first: the page begins with one of them. */
function row(id: TemplateId, make: () => NetworkDocument, pace?: number): Template {
  let document: NetworkDocument | undefined;
  return {
    id,
    get name() {
      return messages.templates[id].name;
    },
    get says() {
      return messages.templates[id].says;
    },
    get document() {
      document ??= make();
      return document;
    },
    ...(pace ? { pace } : {}),
  };
}

function template(id: TemplateId, name: string, line: string, training: Partial<TrainingSettings> = {}, pace?: number): Template {
  const make = () => {
    const document = network(line, name);
    return { ...document, training: { ...document.training, ...training } };
  };
  return row(id, make, pace);
}

const FIRST = template('first', 'MNIST, one hidden layer', 'mnist > flatten > linear 128 > relu > linear 10 > cross_entropy');

export const TEMPLATES: readonly Template[] = [
  template('neuron', 'One neuron', 'single > linear 1 > mse', { lr: 0.05, epochs: 100 }, 5),
  template('line', 'A line', 'line > linear 1 > mse', { lr: 0.01, batch_size: 16, epochs: 200 }, 50),
  template('corner', 'A corner', 'abs > linear 2 > relu > linear 1 > mse', { lr: 0.1, batch_size: 16, epochs: 200, seed: 7 }, 50),
  template(
    'curve',
    'A curve',
    'sine > linear 32 > tanh > linear 32 > tanh > linear 1 > mse',
    { optimizer: 'Adam', lr: 0.003, batch_size: 32, epochs: 600 },
    100,
  ),
  template('flat', 'MNIST, no hidden layer', 'mnist > flatten > linear 10 > cross_entropy'),
  FIRST,
  template('deep', 'MNIST, two hidden layers', 'mnist > flatten > linear 256 > relu > linear 128 > relu > linear 10 > cross_entropy'),
  template(
    'residual',
    'MNIST, residual block',
    'mnist > flatten > linear 64 >> relu > linear 64 > relu > add act1 >> linear 10 > cross_entropy',
  ),
  template(
    'bottleneck',
    'MNIST, bottleneck',
    'mnist > flatten > linear 128 > relu > linear 2 > tanh > linear 64 > relu > linear 10 > cross_entropy',
    { lr: 0.1 },
  ),
  row('empty', () => EMPTY_DOCUMENT),
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

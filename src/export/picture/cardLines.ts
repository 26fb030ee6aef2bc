/** What stands on a card in a picture, line by line: a rule for each family. */
import { isDataset, takesNoise } from '../../datasets/datasets.ts';
import { messages as dataMessages } from '../../datasets/messages.ts';
import { formatNumber } from '../../lib/numbers.ts';
import type { NetworkDocument, NetworkNode } from '../../network/document.ts';
import { dataAmount, lossHandles, shapeLine } from '../../network/drawing/words.ts';
import { type Family, fieldsOf, KINDS, type ParamsOf } from '../../network/kinds.ts';
import type { Shapes } from '../../network/read/shapes.ts';
import { messages } from '../messages.ts';
import { wrapped } from './textWidth.ts';

/** A line of a card: what is said, and what stands at its right end. */
export interface CardLine {
  readonly name?: string;
  readonly words: string;
  readonly end?: string;
}

type LinesOf = (node: NetworkNode, document: NetworkDocument, shapes: Shapes) => readonly CardLine[];

const LINES = {
  data: (node, _, shapes) => [
    { words: node.kind === 'Dataset' && shapes.out.has(node.id) ? dataAmount(node.params) : '', end: 'x' },
    { words: node.kind === 'Dataset' ? dataName(node.params) : '', end: 'y' },
  ],
  linear: (node, _, shapes) => [
    { words: shapeLine(node, shapes) },
    ...(node.kind === 'Linear' && node.params.bias === false ? [{ words: 'bias=False' }] : []),
  ],
  activation: (node, _, shapes) => [{ words: shapeLine(node, shapes) }, ...fieldLines(node)],
  structure: (node, _, shapes) => [{ words: shapeLine(node, shapes) }, ...fieldLines(node)],
  loss: (node, document, shapes) => {
    const { input, target } = lossHandles(document, node, shapes);
    return [{ name: 'input', words: input }, { name: 'target', words: target }, ...fieldLines(node)];
  },
} as const satisfies Record<Family, LinesOf>;

export const cardLines: LinesOf = (node, document, shapes) => LINES[KINDS[node.kind].family](node, document, shapes);

function dataName({ name, noise = 0 }: ParamsOf['Dataset']): string {
  if (!isDataset(name)) return '';
  const label = dataMessages.names[name];
  return takesNoise(name) && noise > 0 ? messages.withNoise(label, formatNumber(noise)) : label;
}

export const LINE_SIZE = 13;
/** A formula takes so much of a card and no more. */
const FORMULA = { lines: 3, width: 172 } as const;

/** The arguments that are typed as numbers, and a formula. */
function fieldLines({ kind, params }: NetworkNode): readonly CardLine[] {
  const values = new Map<string, unknown>(Object.entries(params));
  return fieldsOf(kind).flatMap(([name, { type }]): readonly CardLine[] => {
    const value = values.get(name);
    if (type === 'formula') return wrapped(String(value), LINE_SIZE, FORMULA.width, FORMULA.lines).map((words) => ({ words }));
    if (type !== 'integer' && type !== 'number') return [];
    return [{ name, words: '', end: typeof value === 'number' ? formatNumber(value) : '?' }];
  });
}

/** The other way from PyTorch: what `print(model)` shows, or the source of an `nn.Sequential`, becomes a network. Pure, never throws. */
import { dataFacts } from '../../datasets/datasets.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { beginningOf, factsOf } from '../data.ts';
import { EMPTY_DOCUMENT, makeNode, type NetworkDocument, type NetworkEdge, type NetworkNode } from '../document.ts';
import { firstPoints } from '../edit/dataEdits.ts';
import { inRows } from '../edit/place.ts';
import { freshId } from '../ids.ts';
import { KIND_NAMES, type Kind, type ParamsOf } from '../kinds.ts';
import type { TrainingSettings } from '../training.ts';
import { messages } from './messages.ts';
import type { PastedModule } from './moduleArguments.ts';
import { listWords } from './moduleTree.ts';
import { recognizeOther } from './otherLibraries.ts';
import { type PastedCriterion, readCriterion } from './pastedCriterion.ts';
import { readModel } from './pastedModel.ts';
import { readOptimizer } from './pastedOptimizer.ts';
import type { Aside } from './pythonNames.ts';
import { isLossModule } from './torchModules.ts';

/** Letters that are read at most. */
const MOST_LETTERS = 100_000;
const PIXELS = 784;
/** How wide points of one's own are made. */
const MOST_COLUMNS = 64;
const PER_ROW = 4;

const MODULE_CALL = new RegExp(`\\bnn\\.[A-Z]\\w*\\s*\\(|(?:^|[=\\s:([,])(?:Sequential|OrderedDict|${KIND_NAMES.join('|')})\\s*\\(`);

/** Whether a text that was pasted is meant as a model; asked before it is read, so that a mistake in it is told. */
export const looksLikePyTorch = (text: string): boolean =>
  text.length <= MOST_LETTERS && !text.trimStart().startsWith('{"') && (MODULE_CALL.test(text) || recognizeOther(text) !== undefined);

/** What was read, and what whoever pasted it should know of it: each note a sentence. */
export interface PastedNetwork {
  readonly document: NetworkDocument;
  readonly notes: readonly string[];
}

/** Reads a text as a chain of layers and adds data to learn from and a loss. What is not known is named, and nothing is read then. */
export function readPyTorch(text: string): Result<PastedNetwork> {
  if (text.length > MOST_LETTERS) return refused(messages.tooLong);
  const model = readModel(text);
  if (!model.ok) return refused(recognizeOther(text) ?? model.reason);
  const { layers, loss, doubt } = model.value;
  const misfit = checkWidths(layers);
  if (misfit !== undefined) return refused(doubt === undefined ? misfit : `${misfit} ${doubt}`);
  const data = dataFor(layers);
  if (!data.ok) return data;
  const optimizer = model.value.optimizer ? readOptimizer(model.value.optimizer) : ok({});
  const criterion = loss ? undefined : readCriterion(text);
  const ofNumbers = dataFacts(data.value).y.type === 'values';
  const own: Part[] = criterion?.formula !== undefined && ofNumbers ? [customLoss(criterion.formula)] : [];
  const document = makeDocument(layers, loss ?? own[0], data.value, optimizer.ok ? optimizer.value : {});
  const notes = [
    ...(doubt === undefined ? [] : [`${doubt} ${messages.checkOrder}`]),
    ...(optimizer.ok ? [] : [messages.optimizerLeft(optimizer.reason)]),
    ...sayCriterion(criterion, ofNumbers),
    ...sayAsides(model.value.asides, document),
  ];
  return ok({ document, notes });
}

const customLoss = (formula: string): Part => ({ kind: 'CustomLoss', names: [], params: { formula } });

function sayCriterion(criterion: PastedCriterion | undefined, ofNumbers: boolean): readonly string[] {
  if (!criterion) return [];
  if (!ofNumbers) return [messages.lossOfNumbers];
  return criterion.reason === undefined ? [] : [messages.lossLeft(criterion.reason)];
}

/** What the text makes besides the model; a loss that is drawn in any case need not be told. */
function sayAsides(asides: readonly Aside[], { nodes }: NetworkDocument): readonly string[] {
  const left = asides.filter(({ name }) => !(isLossModule(name) && nodes.some(({ kind }) => kind === name)));
  const words = left.slice(0, 3).map(({ name, line }) => messages.onLine(name.slice(0, 40), line));
  if (words.length === 0) return [];
  return [words.length === 1 ? messages.asideLeft(listWords(words)) : messages.asidesLeft(listWords(words))];
}

/** Each Linear must take what the one before it gives. */
function checkWidths(layers: readonly PastedModule[]): string | undefined {
  const linears = layers.filter(({ kind }) => kind === 'Linear');
  for (const [index, { inFeatures, line }] of linears.entries()) {
    const before = linears[index - 1];
    if (!before || inFeatures === widthOf(before)) continue;
    return messages.line(line, messages.unequal(inFeatures ?? 0, before.line, widthOf(before)));
  }
  return undefined;
}

const widthOf = ({ params }: PastedModule): number => (params as ParamsOf['Linear']).out_features;

/** Data that has what the first Linear takes: digits, a line, or points of one's own. */
function dataFor(layers: readonly PastedModule[]): Result<ParamsOf['Dataset']> {
  const linears = layers.filter(({ kind }) => kind === 'Linear');
  const [first, last] = [linears[0], linears.at(-1)];
  const from = first?.inFeatures ?? PIXELS;
  const to = last ? widthOf(last) : 1;
  if (from === PIXELS) return ok({ name: 'mnist' });
  if (from === 1 && (to === 1 || to > MOST_COLUMNS)) return ok({ name: 'line', noise: 0 });
  if (from <= MOST_COLUMNS) return ok({ name: 'points', ...firstPoints(from, to <= MOST_COLUMNS ? to : 1) });
  return refused(messages.line(first?.line ?? 1, messages.noData(from, MOST_COLUMNS)));
}

/** A module with the id it has on the canvas still open. */
type Part =
  | Pick<PastedModule, 'kind' | 'names' | 'params'>
  | { readonly kind: Kind; readonly names: readonly string[]; readonly params: object };

function makeDocument(
  layers: readonly PastedModule[],
  loss: Part | undefined,
  data: ParamsOf['Dataset'],
  optimizer: Partial<TrainingSettings>,
): NetworkDocument {
  const facts = dataFacts(data);
  const firstLinear = layers.findIndex(({ kind }) => kind === 'Linear');
  const isFlat = facts.x.length === 1 || layers.slice(0, Math.max(0, firstLinear)).some(({ kind }) => kind === 'Flatten');
  const fittingLoss = facts.y.type === 'classes' ? 'CrossEntropyLoss' : 'MSELoss';
  const parts: Part[] = [
    { kind: 'Dataset', names: [], params: data },
    ...(isFlat ? [] : [{ kind: 'Flatten', names: [], params: {} } as const]),
    ...layers,
    loss ?? { kind: fittingLoss, names: [], params: {} },
  ];
  const nodes = giveIds(parts);
  const drawn = { ...EMPTY_DOCUMENT, name: 'From PyTorch', nodes, edges: wireChain(nodes) };
  const { batch_size, ...beginning } = beginningOf(factsOf(drawn));
  return { ...drawn, training: { ...drawn.training, ...beginning, ...optimizer, batch_size } };
}

/** Ids that the text gives come first; all others are named as the palette names them. */
function giveIds(parts: readonly Part[]): readonly NetworkNode[] {
  const places = inRows(
    parts.map(({ kind }) => kind),
    PER_ROW,
  );
  const taken = new Set<string>();
  const given = parts.map(({ names }) => {
    const name = names.find((one) => !taken.has(one));
    if (name !== undefined) taken.add(name);
    return name;
  });
  let document: NetworkDocument = { ...EMPTY_DOCUMENT, nodes: [...taken].map((id) => makeNode('Identity', id, { x: 0, y: 0 })) };
  return parts.map(({ kind, params }, index) => {
    const node = makeNode(kind, given[index] ?? freshId(document, kind), places[index] ?? { x: 0, y: 0 }, params);
    document = { ...document, nodes: [...document.nodes, node] };
    return node;
  });
}

/** One after the other, and the data's y to the loss. */
function wireChain(nodes: readonly NetworkNode[]): readonly NetworkEdge[] {
  const [data, loss] = [nodes[0], nodes.at(-1)];
  const chain = nodes.slice(1).map(({ id }, index): NetworkEdge => {
    const before = nodes[index] as NetworkNode;
    const ends = { source: before.id, target: id, targetHandle: 'input' } as const;
    return before === data ? { ...ends, sourceHandle: 'x' } : ends;
  });
  return data && loss ? [...chain, { source: data.id, sourceHandle: 'y', target: loss.id, targetHandle: 'target' }] : chain;
}

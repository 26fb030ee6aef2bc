/** For tests only: networks of every kind, ways that part and join within each other, and data for them. */
import { hasImages } from '../../../datasets/datasets.ts';
import { randomStream } from '../../../lib/random.ts';
import { internal } from '../../../lib/result.ts';
import { factsOf } from '../../../network/data.ts';
import { makeNode, type NetworkDocument } from '../../../network/document.ts';
import { setRequiresGrad } from '../../../network/edit/edits.ts';
import { ACTIVATION_NAMES, type Kind, type KindWithParams, LOSS_NAMES, type ParamsOf } from '../../../network/kinds.ts';
import { readNetwork } from '../../../network/read/readNetwork.ts';
import { sizeOf } from '../../../network/read/spec.ts';
import type { RunPlan } from '../../shared/protocol.ts';
import { createDrawing, type Drawing } from './randomDrawing.ts';
import { type Dice, drawSettings } from './randomSettings.ts';

const DATA = ['points', 'mnist', 'mnist', 'sine', 'line', 'abs', 'square', 'step', 'single'] as const;
const LOSSES = LOSS_NAMES.filter((kind) => kind !== 'CrossEntropyLoss');
/** A vector of four, less, more, and wider than a tile of the product. */
const WIDTHS = [4, 1, 7, 16, 33];
/** A square Linear wider than this would be most of the work. */
const WIDE = 40;
/** Kinds that take any shape and keep it. */
const ANYWHERE: readonly Kind[] = ['Identity', 'Dropout', ...ACTIVATION_NAMES.filter((kind) => kind !== 'Softmax')];

/** With each operation in one of them at least, some below 0, some one number already. */
const FORMULAS = [
  'abs(y_pred - y_true)',
  'torch.sqrt(torch.mean((y_pred - y_true) ** 2) + 0.01)',
  'where(abs(y_pred - y_true) < 1, 0.5 * (y_pred - y_true) ** 2, abs(y_pred - y_true) - 0.5)',
  'log1p(square(y_pred - y_true))',
  '(y_pred - y_true).abs().pow(1.5).sum() / 8',
  'softplus(y_pred - y_true) + softplus(y_true - y_pred) - 1',
  'relu(y_true - y_pred) * 3 + relu(y_pred - y_true)',
  'log(exp(clamp(y_pred - y_true, -9, 9)) + exp(-clamp(y_pred - y_true, -9, 9)))',
  '1 - cos(y_pred - y_true) + sin((y_pred - y_true) / 2) ** 2 / (1 + y_true ** 2)',
  'tanh(y_pred - y_true) ** 2 - sigmoid(y_pred) * sigmoid(-y_true)',
  'maximum(y_pred - y_true, 0.9 * (y_true - y_pred)) + minimum(y_pred, y_true) / 100 + 0 * sign(y_pred)',
  '(mean(y_pred) - mean(y_true)) ** 2 + mean((y_pred - y_true) ** 2)',
  '(2 ** ((y_pred - y_true) / 4) - 1) ** 2',
];

/** A kind's arguments, PyTorch's defaults first. */
const ARGUMENTS: { readonly [K in Exclude<KindWithParams, 'Dataset'>]: (dice: Dice) => Partial<ParamsOf[K]> } = {
  Linear: ({ pick }) => ({ bias: pick([true, true, false]) }),
  LeakyReLU: ({ pick }) => ({ negative_slope: pick([0.01, 0.2, 0, -0.3, 1.5]) }),
  ELU: ({ pick }) => ({ alpha: pick([1, 0.5, -0.7]) }),
  Softplus: ({ pick }) => ({ beta: pick([1, 0.5, 5]), threshold: pick([20, 1, 5]) }),
  Dropout: ({ pick }) => ({ p: pick([0.5, 0.1, 0, 1]) }),
  SmoothL1Loss: ({ pick }) => ({ beta: pick([1, 0.5, 2, 0]) }),
  HuberLoss: ({ pick }) => ({ delta: pick([1, 0.5, 2]) }),
  CustomLoss: ({ pick }) => ({ formula: pick(FORMULAS) }),
};

const argumentsOf = (kind: Kind, dice: Dice): object =>
  (ARGUMENTS as { readonly [K in Kind]?: (dice: Dice) => object })[kind]?.(dice) ?? {};

/** A network that can train, with PyTorch's settings. */
export function drawNetwork(dice: Dice): NetworkDocument {
  const { pick } = dice;
  const name = pick(DATA);
  const data = makeNode('Dataset', 'data', { x: 0, y: 0 }, { name, ...(name === 'points' ? drawPoints(dice) : {}) });
  const { x, y } = factsOf({ nodes: [data], edges: [] }) ?? internal(`${name} cannot be used`);
  const drawing = createDrawing(data, sizeOf(x), (kind) => argumentsOf(kind, dice));
  if (name === 'mnist') drawImages(drawing, dice);
  drawParts(drawing, dice, dice.whole(0, 3), 2);
  drawEnd(drawing, dice, y.type === 'classes' ? y.count : y.width);
  return drawing.end(y.type === 'classes' ? 'CrossEntropyLoss' : pick(LOSSES));
}

/**
 * A network with settings to train it by, some of its Linears frozen.
 * @param digits how many of them there are, where they are the data
 */
export function drawDocument(dice: Dice, digits: number): NetworkDocument {
  const drawn = drawNetwork(dice);
  const facts = factsOf(drawn) ?? internal('data that cannot be used');
  const training = drawSettings(dice, hasImages(facts) ? digits : facts.train);
  return { ...freezeSome(drawn, training.seed), training };
}

export function drawPlan(dice: Dice, digits: number): RunPlan {
  const document = drawDocument(dice, digits);
  const reading = readNetwork(document);
  if (!reading.ok) return internal(JSON.stringify(reading.problems));
  return { spec: reading.spec, settings: document.training, arithmetic: dice.pick(['fast', 'dense']) };
}

/** In a third of the networks some of the Linears stay as they are; one learns in any case. */
function freezeSome(document: NetworkDocument, seed: number): NetworkDocument {
  const random = randomStream(seed, 'frozen');
  if (random.uniform() > 1 / 3) return document;
  const linears = document.nodes.filter(({ kind }) => kind === 'Linear');
  const learns = Math.floor(random.uniform() * linears.length);
  const frozen = linears.filter((_, i) => i !== learns && random.uniform() < 0.5);
  return frozen.reduce((before, { id }) => setRequiresGrad(before, id, false), document);
}

/** Samples of a bent function of one to four numbers. */
function drawPoints({ whole }: Dice): { x: number[][]; y: number[][] } {
  const [columns, width, count] = [whole(1, 4), whole(1, 3), whole(1, 40)];
  const random = randomStream(count, 'points');
  const x = Array.from({ length: count }, () => Array.from({ length: columns }, () => Math.fround(4 * random.uniform() - 2)));
  const angle = (row: readonly number[], k: number) => row.reduce((sum, value, i) => sum + value * Math.cos(i + 2 * k), 0);
  return { x, y: x.map((row) => Array.from({ length: width }, (_, k) => Math.fround(Math.sin(angle(row, k)) + 0.3 * angle(row, k)))) };
}

const straight = () => {};

/** Now and then something is done to images before they are laid out in rows. */
function drawImages(drawing: Drawing, { pick }: Dice): void {
  const change = () => drawing.through(pick(ANYWHERE));
  if (pick([false, false, true])) change();
  if (pick([false, false, true])) drawing.join([straight, change]);
  drawing.through('Flatten');
}

/** @param depth how often a way may part again */
function drawParts(drawing: Drawing, dice: Dice, count: number, depth: number): void {
  for (let i = 0; i < count; i++) drawPart(drawing, dice, depth);
}

function drawPart(drawing: Drawing, dice: Dice, depth: number): void {
  const { pick } = dice;
  const layer = () => {
    drawing.linear(pick(WIDTHS));
    drawing.through(pick(ACTIVATION_NAMES));
  };
  const plain = [
    layer,
    layer,
    () => drawing.linear(pick(WIDTHS)),
    () => drawing.through(pick([...ANYWHERE, 'Flatten'])),
    () => drawing.through('Softmax'),
  ];
  const parting = [() => drawResidual(drawing, dice, depth - 1), () => drawWays(drawing, dice, pick(WIDTHS), depth - 1)];
  pick(depth > 0 ? [...plain, ...parting] : plain)();
}

/** What comes in, summed with one or two ways that begin with it and keep its width. */
function drawResidual(drawing: Drawing, dice: Dice, depth: number): void {
  const { pick } = dice;
  const { width } = drawing;
  const way = () => {
    if (width > WIDE) return drawing.through(pick(ANYWHERE));
    drawParts(drawing, dice, pick([0, 1]), depth);
    drawing.linear(width);
    if (pick([true, false])) drawing.through(pick(ACTIVATION_NAMES));
  };
  drawing.join(
    pick([
      [straight, way],
      [straight, way, way],
    ]),
  );
}

/** Two or three ways that end with one width. */
function drawWays(drawing: Drawing, dice: Dice, width: number, depth: number): void {
  const way = () => {
    drawParts(drawing, dice, dice.pick([0, 1]), depth);
    drawing.linear(width);
  };
  drawing.join(
    dice.pick([
      [way, way],
      [way, way, way],
    ]),
  );
}

/** Ends with so many numbers, in one way or several, now and then with something behind. */
function drawEnd(drawing: Drawing, dice: Dice, width: number): void {
  const { pick } = dice;
  if (pick([false, false, true])) drawWays(drawing, dice, width, 1);
  else drawing.linear(width);
  if (pick([false, false, true])) drawing.through(pick([...ANYWHERE, 'Softmax']));
}

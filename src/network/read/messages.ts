/** What is said of values that cannot be, of problems, and of what is still to do. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount, formatShape } from '../../lib/numbers.ts';
import type { ProblemKind, ProblemOf } from './problems.ts';
import { type Name, roundTrip } from './roundTrip.ts';

/** What is wrong or missing, where, what to do. */
const problems: { readonly [K in ProblemKind]: (problem: ProblemOf<K>, name: Name) => string } = {
  noDataset: ({ first }, name) =>
    `There is no Dataset. Add one from the palette and wire its x to ${first === undefined ? 'the first layer' : name(first)}.`,
  noLoss: ({ last }, name) =>
    `There is no loss. Add one after ${last === undefined ? 'the last layer' : name(last)}, CrossEntropyLoss for classes or MSELoss for numbers, and wire the Dataset’s y to its target.`,
  twoDatasets: ({ node }, name) => `${name(node)} is a second Dataset. A network learns from one: remove one of them.`,
  twoLosses: ({ node }, name) => `${name(node)} is a second loss. Only one number can be minimized: remove one of them.`,
  duplicateId: ({ node }) => `Two nodes are called ${node}. Give one of them another id.`,
  badId: ({ node }) =>
    `“${node.slice(0, 40)}” cannot be an id. Use letters, digits and _, at most 40, not starting with a digit, and no Python keyword.`,
  outOfBounds: ({ node, param, reason }, name) => `${name(node)}: ${param} cannot be used: ${reason}.`,
  wrongFormula: ({ node, reason }, name) => `The formula of ${name(node)} cannot be used. ${reason}`,
  badSetting: ({ setting, reason }) => `Training: ${setting} cannot be used: ${reason}.`,
  batchTooLarge: ({ node, batch, samples }, name) => {
    const place = node === undefined ? '' : ` in ${name(node)}`;
    return samples === 1
      ? `The batch size is ${formatCount(batch)}, but there is only 1 sample${place}. Set Batch size to 1.`
      : `The batch size is ${formatCount(batch)}, but there are only ${formatCount(samples)} samples${place}. Set Batch size to ${formatCount(samples)} or less.`;
  },
  missingNode: ({ node, missing }, name) => `A wire joins ${name(node)} with ${missing}, but no node has that id. Remove the wire.`,
  fromLoss: ({ node, from }, name) =>
    `${name(from)} is where the network ends, so no wire can leave it. Wire an earlier node to ${name(node)} instead.`,
  intoData: ({ node, from }, name) =>
    `${name(node)} is where the network begins, so no wire can enter it. Wire ${name(from)} to a later node instead.`,
  noSuchHandle: ({ node, from }, name) =>
    `${name(from)} and ${name(node)} have no such ends to join. Draw the wire from an output to an input.`,
  targetNotY: ({ node }, name) => `The target of ${name(node)} is what should come out. Only the Dataset’s y can be wired to it.`,
  yIntoInput: ({ node, from }, name) =>
    `${name(from)}’s y is the answer, and ${name(node)} must not see it. Wire x instead; y belongs to the loss’s target.`,
  loop: ({ nodes }, name) =>
    `These wires make a loop: ${roundTrip(nodes, name)}. Remove one of them, so that data can pass from the Dataset to the loss.`,
  missingInput: ({ node }, name) => `Nothing is wired into ${name(node)}. Connect the output of an earlier node to it, or remove it.`,
  missingTarget: ({ node }, name) => `${name(node)} does not know what should come out. Connect the Dataset’s y to its target.`,
  doubleInput: ({ node, handle }, name) =>
    `${name(node)} has more than one wire on its ${handle}. Remove all but one${handle === 'input' ? '; only Add takes several' : ''}.`,
  addNeedsTwo: ({ node }, name) => `${name(node)} has one input and nothing to add to it. Wire a second output into it.`,
  leadsNowhere: ({ node }, name) => `${name(node)} leads nowhere. Connect its output to something that leads to the loss, or remove it.`,
  needsRow: ({ node, got }, name) => `${name(node)} takes a row of numbers but gets ${formatShape(got)} images. Put a Flatten before it.`,
  unequalShapes: ({ node, shapes }, name) =>
    `${name(node)} can only add inputs of one shape, but gets ${[...new Set(shapes.map(formatShape))].join(' and ')}. Make them equally wide.`,
  lossWidth: ({ node, loss, got, need, repair }, name) => {
    const ends = `The network ends with ${got === 1 ? '1 number' : `${formatCount(got)} numbers`}`;
    const needs = loss === 'CrossEntropyLoss' ? `there are ${need} classes` : `y has ${need}`;
    const advice =
      repair === 'setOutFeatures'
        ? `Set out_features of ${name(node)} to ${need}.`
        : `Put a Linear with out_features ${need} after ${name(node)}.`;
    return `${ends} but ${needs}. ${advice}`;
  },
  lossWantsClasses: ({ node }, name) =>
    `${name(node)} compares with classes, but the y of this Dataset holds numbers. Use MSELoss or L1Loss instead.`,
  lossWantsNumbers: ({ node }, name) =>
    `${name(node)} compares numbers with numbers, but the y of this Dataset names classes. Use CrossEntropyLoss instead.`,
  noSamples: ({ node }, name) => `${name(node)} has nothing to learn from. Add a point, or choose a file of your own.`,
  picturesAway: ({ node, isLooking }, name) =>
    isLooking
      ? `The pictures of ${name(node)} are looked for in this browser.`
      : `The pictures of ${name(node)} are not here: they do not travel with the network. Choose their files again.`,
  allFrozen: ({ node }, name) => `Nothing would learn: every Linear is frozen. Let ${name(node)} learn again.`,
  nothingToLearn: ({ node }, name) => `There is nothing to learn: no Linear lies between the Dataset and ${name(node)}. Put one in.`,
};

const takes = (parameters: number, batch: number, bytes: string): string =>
  `Training this network of ${formatCount(parameters)} parameters in batches of ${formatCount(batch)} takes about ${bytes} of memory.`;

export const messages = defineMessages('network/read', {
  problems,
  /** What a value was to be, and what it is. */
  expected: (what: string, got: string) => `expected ${what}, got ${got}`,
  /** What a value may be, after `expected`. */
  whole: 'a whole number',
  number: 'a number',
  from: (kind: string, min: string, max: string) => `${kind} from ${min} to ${max}`,
  excluded: (range: string, ...ends: readonly string[]) => `${range} (${ends.join(' and ')} excluded)`,
  flag: 'true or false',
  oneOf: (options: string) => `one of ${options}`,
  formula: (most: string) => `a formula, as a text of at most ${most} letters`,
  pair: (each: string) => `two numbers, each ${each}`,
  /** What a value is, after `got`. */
  nothing: 'nothing',
  aList: 'a list',
  anObject: 'an object',
  either: (refusal: string, one: string, other: string) => `${refusal}, which may mean ${one} or ${other}: type one of the two`,
  needsMomentum: 'it needs a momentum above 0',
  toDo: (count: number) => `${plural(count, 'thing', 'things')} to do`,
  toMend: (count: number) => `${plural(count, 'thing', 'things')} to mend`,
  toMendAndDo: (wrong: number, toDo: number) => `${plural(wrong, 'thing', 'things')} to mend, ${formatCount(toDo)} to do`,
  /** Of two networks: what differs, and what its values are. */
  wire: 'wire',
  rows: (count: number) => plural(count, 'row', 'rows'),
  otherRows: (rows: string) => `${rows}, others`,
  toTheEnd: 'to the end',
  memory: {
    much: (parameters: number, batch: number, bytes: string) =>
      `${takes(parameters, batch, bytes)} Close other tabs, or make it smaller, if the browser gets slow.`,
    tooMuch: takes,
    parts: (own: string, optimizer: string, activations: string) =>
      `${own} are for the parameters and what ${optimizer} keeps of them, ${activations} for the batch.`,
    most: (bytes: string) => `A browser gives ${bytes} at most.`,
    smallerBatch: 'Make the batch size smaller.',
    smallerLayers: 'Make its Linear layers smaller.',
  },
});

/** What is said of what is selected: of a node and all that can be done to it, of problems and hints. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount, formatRate } from '../../lib/numbers.ts';
import type { UnitOrder } from '../../training/shared/views.ts';

export const messages = defineMessages('panels/inspector/late', {
  remove: 'Delete',
  nodesSelected: (nodes: number) => `${plural(nodes, 'node', 'nodes')} selected`,
  wiresSelected: (wires: number) => `${plural(wires, 'wire', 'wires')} selected`,
  bothSelected: (nodes: number, wires: number) => `${plural(nodes, 'node', 'nodes')} and ${plural(wires, 'wire', 'wires')} selected`,
  facts: { shape: 'Shape', parameters: 'Parameters' },
  browse: { digit: 'Browse the digits…', picture: 'Browse the pictures…' },
  ownData: 'Your own data…',
  fields: {
    activation: 'Activation',
    frozen: 'Off, the layer is frozen: its parameters stay as they are.',
    id: 'Id',
    dataset: 'Data set',
    /** @param x the columns of a table that go in: `size, rooms` */
    table: (file: string, x: string, y: string) => `${file}: ${x} → ${y}. Kept with the network.`,
    standardizeX: 'Standardize x',
    standardizeY: 'Standardize y',
    points: 'Points',
    usePoints: 'Use these points',
    pointsHint: 'A point a line: x, y. Where x or y is more than one number: 1, 2 → 3.',
    customLoss: 'Custom loss',
    oneNumber: 'This gives one number: the loss of a batch.',
    manyNumbers:
      'This gives a number for each output. The loss is their mean; a script needs .mean() for that, because backward() takes one number.',
  },
  starting: {
    from: 'Starts from',
    afterStep: (step: number) => `After step ${formatCount(step)}`,
    note: 'Set one, and training begins anew from these numbers.',
  },
  wires: {
    name: 'Wires',
    insert: 'Insert…',
    insertOn: (wire: string) => `Insert a node on the wire ${wire}`,
    remove: 'Remove',
    removeOne: (wire: string) => `Remove the wire ${wire}`,
    from: 'Connect from…',
    to: 'Connect to…',
    connect: 'Connect',
  },
  problems: 'Problems',
  andMore: (count: number) => `and ${formatCount(count)} more`,
  show: 'Show',
  /** @param node `Linear fc1` */
  showNode: (node: string) => `Show ${node}`,
  hints: {
    name: 'Hints',
    count: (count: number) => plural(count, 'hint', 'hints'),
    more: (count: number) => plural(count, 'more hint', 'more hints'),
    dismiss: 'Dismiss',
  },
  follow: {
    name: 'Follow a number',
    note: 'weight[3,17] or bias[3]: it gets a line among the parameters.',
    letGo: (number: string) => `Let go of ${number}`,
  },
  printed: {
    name: (node: string) => `What Python prints of ${node}`,
    byHand: 'Select the lines and copy them by hand.',
  },
  points: {
    choose: 'Choose a point',
    point: 'Point',
    count: (count: number) => plural(count, 'point', 'points'),
    add: 'Add a point in the middle; a press on the plot adds one there',
    edit: 'Press to add a point, drag one to move it.',
    become: 'Press to add a point, drag one to move it: the points are then your own, no longer of a formula.',
    isOfOthers: 'The run goes on with the points it began with: press Reset to begin with these.',
    sum: (layer: string) => `The curve is the sum of these lines: each unit’s output times its weight in ${layer}.`,
    /** @param bias `fc2.bias = 0.5` */
    sumWithBias: (layer: string, bias: string) =>
      `The curve is the sum of these lines: each unit’s output times its weight in ${layer}, and ${bias}.`,
    bend: (unit: string, places: readonly string[]) => `${unit} at x = ${places.join(' and ')}`,
    bends: (bends: readonly string[]) => `They bend: ${bends.join(', ')}.`,
  },
  activation: {
    title: 'What passes through',
    says: 'The bars below the curve are what comes in, those beside it what goes out, in the batch of the next step.',
    cut: 'A bar far above all others is cut off.',
    dead: 'A unit is dead when it gives 0 for each of 128 samples.',
    saturated: 'Saturated: further than 0.95 of its range from the middle, where the curve is almost level.',
    label: (node: string, counts: string) => `What goes through ${node}. ${counts}`.trim(),
  },
  batch: {
    title: 'Next batch',
    says: (shown: number, step: number) =>
      `The ${plural(shown, 'sample', 'samples')} that step ${formatCount(step)} learns from. The label below each is what should come out.`,
    saysOfSome: (shown: number, of: number, step: number) =>
      `${shown} of the ${formatCount(of)} samples that step ${formatCount(step)} learns from. The label below each is what should come out.`,
  },
  loss: {
    title: 'Loss by class',
    says: 'A bar is the mean loss of a class over its samples in the batch of the next step. High bars are what the network still gets wrong.',
    batch: (step: number) => `batch of step ${formatCount(step)}`,
  },
  gradients: {
    title: (weight: string) => `Gradient of ${weight}`,
    says: (usual: number) =>
      `A bar counts the gradients of like size in the batch of the next step. Norm: of all of them together. Update: how far that step moves the weight, by its own size; around ${formatRate(usual)} is usual.`,
    figures: (norm: string, update: string) => `norm ${norm} · update ${update}`,
    things: 'gradients',
  },
  histogram: {
    title: (tensor: string) => `Histogram of ${tensor}`,
    things: { weights: 'weights', biases: 'biases' },
    says: {
      weights: 'A bar counts the weights of like size.',
      biases: 'A bar counts the biases of like size.',
    },
    saysWithOutline: {
      weights: 'A bar counts the weights of like size; the outline is how they were at first.',
      biases: 'A bar counts the biases of like size; the outline is how they were at first.',
    },
  },
  matrix: {
    title: (weight: string, shape: string) => `${weight} as a matrix of ${shape}`,
    says: 'A row a neuron, a column an input; red is below 0, blue above, faint near 0.',
    thinned: (block: string) => `Each cell is the mean of ${block} weights.`,
    label: (weight: string, shape: string) => `${weight}, ${shape}, as a heat map. Arrow keys go from cell to cell.`,
  },
  units: {
    order: 'Order',
    orders: { norm: 'by norm', use: 'by use', number: 'by number' } satisfies Record<UnitOrder, string>,
    rules: {
      norm: 'Those with the largest weights come first.',
      use: 'Those that most samples of the next batch pass, where their ReLU is not 0, come first.',
      number: 'They come in the order of the state_dict.',
    } satisfies Record<UnitOrder, string>,
    all: (count: number) => `All ${formatCount(count)} units`,
    some: (shown: number, count: number) => `${formatCount(shown)} of ${formatCount(count)} units`,
    title: (amount: string) => `${amount} as pictures`,
    says: (rule: string) => `The weight of each pixel: red is below 0, blue above, faint near 0. ${rule}`,
    label: (amount: string, layer: string) =>
      `${amount} of ${layer} as pictures of 28 by 28 weights. Arrow keys go from pixel to pixel, Page Up and Page Down from unit to unit.`,
  },
});

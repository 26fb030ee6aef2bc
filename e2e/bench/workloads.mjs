/** What is trained: networks, batch sizes, optimizers, a row each. */
// @ts-check

export const PIXELS = 784;
export const CLASSES = 10;

/** @typedef {{ hidden: readonly number[], skip: boolean }} Network widths of the hidden layers, each with a ReLU; `skip`: the first one's output is added to the last one's */
/** @typedef {keyof typeof NETWORKS} NetworkName */
/** @typedef {keyof typeof LEARNING_RATES} OptimizerName */
/** @typedef {{ network: NetworkName, optimizer: OptimizerName, batch: number }} Workload */

export const NETWORKS = {
  '784-128-10': { hidden: [128], skip: false },
  '784-256-128-10': { hidden: [256, 128], skip: false },
  '784-512-512-10': { hidden: [512, 512], skip: false },
  '784-64-64-10 residual': { hidden: [64, 64], skip: true },
  '784-256×5-10': { hidden: [256, 256, 256, 256, 256], skip: false },
};

/** Rates at which all of these networks learn. */
export const LEARNING_RATES = { SGD: 0.1, Adam: 0.001 };

/** @type {Record<NetworkName, readonly number[]>} */
const BATCHES = {
  '784-128-10': [32, 64, 128, 512],
  '784-256-128-10': [64, 128],
  '784-512-512-10': [64, 128],
  '784-64-64-10 residual': [64, 128],
  '784-256×5-10': [64],
};

const NETWORK_NAMES = /** @type {NetworkName[]} */ (Object.keys(NETWORKS));
const OPTIMIZER_NAMES = /** @type {OptimizerName[]} */ (Object.keys(LEARNING_RATES));

/** @type {readonly Workload[]} */
export const ALL_WORKLOADS = NETWORK_NAMES.flatMap((network) =>
  OPTIMIZER_NAMES.flatMap((optimizer) => BATCHES[network].map((batch) => ({ network, optimizer, batch }))),
);

/** @type {readonly Workload[]} one of the small and one of the large, for a look */
export const FEW_WORKLOADS = [
  { network: '784-128-10', optimizer: 'SGD', batch: 64 },
  { network: '784-128-10', optimizer: 'Adam', batch: 64 },
  { network: '784-64-64-10 residual', optimizer: 'Adam', batch: 64 },
];

/** @param {Workload} workload */
export const nameOf = ({ network, optimizer, batch }) => `${network}, ${optimizer}, batch ${batch}`;

/** Inputs and outputs of each Linear, the first one first.
 * @param {Network} network
 * @returns {readonly (readonly [number, number])[]}
 */
export const layersOf = ({ hidden }) => [...hidden, CLASSES].map((out, i) => [hidden[i - 1] ?? PIXELS, out]);

/** The network as the page's own notation writes it.
 * @param {Network} network
 */
export const lineOf = ({ hidden, skip }) =>
  [
    'mnist',
    'flatten',
    ...hidden.flatMap((width) => [`linear ${width}`, 'relu']),
    ...(skip ? ['add act1'] : []),
    'linear 10',
    'cross_entropy',
  ].join(' > ');

/**
 * What all contenders start from, as nn.Linear draws it: uniform in ±1/√in. For each Linear its weight [in, out], then its bias.
 * @param {Network} network
 */
export function startingParameters(network) {
  const random = lehmer(1);
  const layers = layersOf(network);
  const values = new Float32Array(layers.reduce((sum, [inputs, outputs]) => sum + (inputs + 1) * outputs, 0));
  let next = 0;
  for (const [inputs, outputs] of layers) {
    const bound = 1 / Math.sqrt(inputs);
    for (const end = next + (inputs + 1) * outputs; next < end; next++) values[next] = (2 * random() - 1) * bound;
  }
  return values;
}

/** Numbers of [0, 1) by Lehmer's generator with the constants of Park and Miller (1988).
 * @param {number} seed
 */
function lehmer(seed) {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

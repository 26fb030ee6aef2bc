/** What each kernel takes and gives, group by group. Types only. */
import type { ActivationCode, Address, Flag, OperationCode } from './codes.ts';

/** Where the lists of what is not 0 in a buffer lie: LISTS_WORDS words, see `plan/lists.ts`; NONE where it is not listed. */
export type Lists = Address;

export interface Matrices {
  /** Bytes of `scratch` that `gemm`, `gemmDescent` and `linearForward` need. */
  gemmScratchBytes(): number;
  /** C[m × n] = A·B, or C += A·B; `flags` of GEMM: A is stored as [k × m], B as [n × k]. Rows lie `stride` elements apart. */
  gemm(
    flags: number,
    m: number,
    n: number,
    k: number,
    a: Address,
    aStride: number,
    b: Address,
    bStride: number,
    c: Address,
    cStride: number,
    scratch: Address,
  ): void;
  /** W[m × n] −= rate · Aᵀ·B, A[k × m], B[k × n]: plain SGD on a weight, whose gradient is never stored. */
  gemmDescent(m: number, n: number, k: number, a: Address, b: Address, weight: Address, lr: number, scratch: Address): void;
  /** y[rows × out] = act(x[rows × in] · W + bias); only ReLU's zeros may be listed. */
  linearForward(
    rows: number,
    inFeatures: number,
    outFeatures: number,
    x: Address,
    weight: Address,
    bias: Address,
    y: Address,
    activation: ActivationCode,
    p: number,
    q: number,
    lists: Lists,
    scratch: Address,
  ): void;
  /** to[width] = Σ over rows of x[rows × width]: a bias's gradient. */
  columnSums(rows: number, width: number, x: Address, to: Address): void;
}

export interface FirstLayer {
  /** to[count × width] = source[indices[i]] / 255, exactly; source u8, indices u32. */
  gatherBytes(count: number, width: number, source: Address, indices: Address, to: Address): void;
  /** Bytes of the table that `packImages` reads. */
  packTableBytes(): number;
  fillPackTable(table: Address): void;
  /**
   * Packs images of `width` bytes to what is not 0 in them: how many, u32; their columns, u16; the bytes; each image on a multiple of 4.
   * Writes up to 16 bytes more than it answers.
   * @param scratch room for `width` + 8 bytes
   * @param places u32[count], where each packed image begins
   * @returns bytes at `to`
   */
  packImages(count: number, width: number, source: Address, table: Address, scratch: Address, places: Address, to: Address): number;
  /**
   * Lists the pixels of a batch of packed images that are not 0, row by row: an entry is its column as u32 and its byte / 255.
   * @param rowStarts u32[count + 1], in bytes of the list
   * @param list ENTRY_BYTES for each, and for eight more
   */
  listRows(count: number, places: Address, indices: Address, rowStarts: Address, list: Address): void;
  /**
   * The same entries column by column, each with its row. A column has room for all rows of the batch.
   * @param columnStarts u32[width], in bytes of `sorted`: where each column's room begins; @param columnEnds u32[width], where its entries end
   */
  listColumns(
    count: number,
    width: number,
    rowStarts: Address,
    list: Address,
    columnStarts: Address,
    columnEnds: Address,
    sorted: Address,
  ): void;
  /** y[rows × out] = act(x · W + bias), x as `listRows` lists it. */
  sparseForward(
    rows: number,
    out: number,
    rowStarts: Address,
    list: Address,
    weight: Address,
    bias: Address,
    y: Address,
    activation: ActivationCode,
    p: number,
    q: number,
    lists: Lists,
  ): void;
  /** dW[in × out] = xᵀ · dy, x as `listColumns` lists it; all of dW is written. */
  sparseWeightGradient(
    inFeatures: number,
    out: number,
    columnStarts: Address,
    columnEnds: Address,
    sorted: Address,
    dy: Address,
    dweight: Address,
  ): void;
  /** W[in × out] −= rate · xᵀ · dy: plain SGD, the gradient is never stored. */
  sparseDescent(
    inFeatures: number,
    out: number,
    columnStarts: Address,
    columnEnds: Address,
    sorted: Address,
    dy: Address,
    weight: Address,
    lr: number,
  ): void;
  /** `adam` on W[in × out] with the gradient xᵀ · dy, which is never stored; `gradient` is room for 128 numbers, or for `out` where that is less. */
  sparseAdam(
    inFeatures: number,
    out: number,
    columnStarts: Address,
    columnEnds: Address,
    sorted: Address,
    dy: Address,
    gradient: Address,
    weight: Address,
    expAvg: Address,
    expAvgSq: Address,
    ...settings: AdamSettings
  ): void;
}

/**
 * AdamW has weightDecay 0 and shrink 1 − rate · weight_decay; Adam has shrink 1. The rests are 1 − beta.
 * stepSize is rate / (1 − beta1ᵗ), rootScale 1 / √(1 − beta2ᵗ).
 */
export type AdamSettings = readonly [
  stepSize: number,
  rootScale: number,
  beta1: number,
  rest1: number,
  beta2: number,
  rest2: number,
  eps: number,
  weightDecay: number,
  shrink: number,
];

export interface Activations {
  /** y[n] = activation(x[n]). In place. */
  activate(activation: ActivationCode, n: number, x: Address, y: Address, p: number, q: number): void;
  /** dx[n] from x, y and dy; dx may be dy. ReLU and LeakyReLU (slope ≥ 0) may be given y as x. */
  activationGradient(activation: ActivationCode, n: number, x: Address, y: Address, dy: Address, dx: Address, p: number, q: number): void;
  /** y = softmax(x) over each row. In place. */
  softmax(rows: number, width: number, x: Address, y: Address): void;
  /** dx may be dy. */
  softmaxGradient(rows: number, width: number, y: Address, dy: Address, dx: Address): void;
}

/** A loss and its gradient, both as a mean; the gradient may be NONE, as in a test. */
export interface Losses {
  /** labels u32[rows]; CLASS_RESULT_BYTES to `result`, on a multiple of 8. In place. */
  softmaxCrossEntropy(rows: number, classes: number, logits: Address, labels: Address, dlogits: Address, result: Address): void;
  /** The mean over all n numbers, as float64 to `result`. In place. */
  meanSquared(n: number, output: Address, target: Address, doutput: Address, result: Address): void;
  meanAbsolute(n: number, output: Address, target: Address, doutput: Address, result: Address): void;
  smoothL1(n: number, output: Address, target: Address, doutput: Address, result: Address, beta: number): void;
  huber(n: number, output: Address, target: Address, doutput: Address, result: Address, delta: number): void;
}

/** One of an operation's inputs: its buffer, and 4 where that has n numbers, 0 where it is one number alone, which counts for all. */
export type OperationInput = readonly [address: Address, step: 0 | 4];
export type OperationInputs = readonly [...a: OperationInput, ...b: OperationInput, ...c: OperationInput];

/** What formulas are made of. What an operation takes no input for is any address. */
export interface Operations {
  /** to[n] = operation(a, b, c) */
  operate(operation: OperationCode, n: number, ...given: readonly [...inputs: OperationInputs, to: Address]): void;
  /** To d what of dy[n] goes on to input `which` (0, 1, 2) of what gave y[n]; the sum of it where dStep is 0. With `isMore` it is added. */
  operationGradient(
    operation: OperationCode,
    which: number,
    n: number,
    ...given: readonly [...inputs: OperationInputs, y: Address, dy: Address, d: Address, dStep: 0 | 4, isMore: Flag]
  ): void;
  /** The sum of x[n] / divisor: one number to `to`, and as float64 to `result`, which may be NONE. */
  total(n: number, x: Address, divisor: number, to: Address, result: Address): void;
  /** d[n] = dy / divisor, or with `isMore` so much more. */
  totalGradient(n: number, dy: Address, divisor: number, d: Address, isMore: Flag): void;
  /** The number at x as float64 to `result`. */
  report(x: Address, result: Address): void;
}

export interface Elementwise {
  copy(n: number, from: Address, to: Address): void;
  /** to = a + b. In place. */
  add(n: number, a: Address, b: Address, to: Address): void;
  /** to = a · b. In place. */
  multiply(n: number, a: Address, b: Address, to: Address): void;
}

/** One step on one parameter, in place. What an optimizer remembers starts as 0. */
export interface Optimizers {
  sgd(n: number, parameter: Address, gradient: Address, lr: number, weightDecay: number): void;
  sgdMomentum(
    n: number,
    parameter: Address,
    gradient: Address,
    momentumBuffer: Address,
    lr: number,
    momentum: number,
    nesterov: Flag,
    weightDecay: number,
  ): void;
  /** Means far below 2⁻¹⁰⁰ become 0. */
  adam(n: number, parameter: Address, gradient: Address, expAvg: Address, expAvgSq: Address, ...settings: AdamSettings): void;
  /** momentumBuffer is not touched where momentum is 0. */
  rmsprop(
    n: number,
    parameter: Address,
    gradient: Address,
    squareAvg: Address,
    momentumBuffer: Address,
    lr: number,
    alpha: number,
    eps: number,
    momentum: number,
    weightDecay: number,
  ): void;
  adagrad(n: number, parameter: Address, gradient: Address, sum: Address, lr: number, eps: number, weightDecay: number): void;
}

export interface Statistics {
  /** 1 where every number is finite. */
  allFinite(n: number, x: Address): Flag;
  /** Least and largest finite number, float32[2] to `result`; ∞ and −∞ where there is none. */
  minMax(n: number, x: Address, result: Address): void;
  /** Counts from min to max in equal bins, u32[bins]; all in the first where min = max. */
  histogram(n: number, x: Address, min: number, max: number, bins: number, counts: Address): void;
}

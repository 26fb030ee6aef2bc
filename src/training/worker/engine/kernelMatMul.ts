/** TensorFlow.js's matrix product on WASM done by our kernel: its own is a scalar loop wherever a matrix is transposed, and keeps stale copies of what changes in place. */
import * as tf from '@tensorflow/tfjs-core';
import { GEMM } from '../../kernels/kernels.ts';
import type { KernelEngine } from './kernelEngine.ts';

interface Inputs {
  readonly a: tf.TensorInfo;
  readonly b: tf.TensorInfo;
  readonly bias?: tf.TensorInfo;
  readonly preluActivationWeights?: tf.TensorInfo;
}

interface Attributes {
  readonly transposeA: boolean;
  readonly transposeB: boolean;
  readonly activation?: string;
}

/** What of the backend makes a result; its types are not exported. */
interface Backend {
  makeOutput(shape: number[], dtype: 'float32'): tf.TensorInfo;
  readonly dataIdMap: { get(id: object): { readonly memoryOffset: number } };
}

type Kernel = (params: { inputs: Inputs; attrs: Attributes; backend: Backend }) => tf.TensorInfo;

/** Two plain matrices of float32; anything else is left to TensorFlow.js. */
const isPlain = ({ a, b }: Inputs): boolean => [a, b].every(({ shape, dtype }) => shape.length === 2 && dtype === 'float32');

/** Takes the place of `BatchMatMul`, and of `_FusedMatMul` where that only adds a bias (it adds it several times when transposed). */
export function installKernelMatMul({ kernels, memory }: KernelEngine): void {
  const scratch = memory.allocate(kernels.gemmScratchBytes());

  const multiply: Kernel = ({ inputs: { a, b }, attrs: { transposeA, transposeB }, backend }) => {
    const addressOf = ({ dataId }: tf.TensorInfo) => backend.dataIdMap.get(dataId).memoryOffset;
    const [aRows = 0, aColumns = 0] = a.shape;
    const [bRows = 0, bColumns = 0] = b.shape;
    const [m, k] = transposeA ? [aColumns, aRows] : [aRows, aColumns];
    const n = transposeB ? bRows : bColumns;
    const product = backend.makeOutput([m, n], 'float32');
    const flags = (transposeA ? GEMM.aTransposed : 0) + (transposeB ? GEMM.bTransposed : 0);
    if (m * n * k > 0) kernels.gemm(flags, m, n, k, addressOf(a), aColumns, addressOf(b), bColumns, addressOf(product), n, scratch);
    return product;
  };

  const biased: Kernel = (params) => {
    const product = multiply(params);
    const { bias } = params.inputs;
    return bias ? tf.add(asTensor(product), asTensor(bias)) : product;
  };

  replace('BatchMatMul', isPlain, multiply);
  replace('_FusedMatMul', (inputs, { activation }) => isPlain(inputs) && (activation ?? 'linear') === 'linear', biased);
}

const asTensor = (info: tf.TensorInfo): tf.Tensor => tf.engine().makeTensorFromTensorInfo(info);

/** Registers our kernel for what it `covers`; the rest goes where it went. */
function replace(kernelName: string, covers: (inputs: Inputs, attrs: Attributes) => boolean, ours: Kernel): void {
  const config = tf.getKernel(kernelName, 'wasm');
  const theirs = config.kernelFunc as unknown as Kernel;
  const kernelFunc: Kernel = (params) => (covers(params.inputs, params.attrs) ? ours : theirs)(params);
  tf.unregisterKernel(kernelName, 'wasm');
  tf.registerKernel({ ...config, kernelFunc: kernelFunc as unknown as tf.KernelFunc });
}

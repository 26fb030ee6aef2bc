/** The SIMD kernels as TypeScript sees them: their codes, and all of them at once. */
import type { Listed, ListedProducts } from './listedSignatures.ts';
import type { Activations, Elementwise, FirstLayer, Losses, Matrices, Operations, Optimizers, Statistics } from './signatures.ts';

export * from './codes.ts';

/**
 * Every kernel. Lengths are in elements, matrices row by row, numbers float32 unless said; a Linear's W is [in × out]. `p` and `q`
 * are an activation's arguments in PyTorch's order, 0 where it has none: negative_slope; alpha; beta and threshold. A kernel
 * writes its outputs and nothing else. What is marked "in place" may be given one buffer as input and output.
 */
export interface Kernels
  extends Matrices,
    FirstLayer,
    ListedProducts,
    Listed,
    Activations,
    Losses,
    Operations,
    Elementwise,
    Optimizers,
    Statistics {}

/** Addresses, flags and codes that the SIMD kernels go by. */

/** A byte offset into the memory. Buffers of float32 and u32 lie on multiples of 4. */
export type Address = number;

/** No buffer: where a bias, a gradient or another optional one is not wanted. */
export const NONE: Address = 0;

/** Whether something is so, as WebAssembly has it. */
export type Flag = 0 | 1;

/** What `gemm` is told of its matrices; several are added up. */
export const GEMM = { plain: 0, aTransposed: 1, bTransposed: 2, accumulate: 4 } as const;

/** The number of each activation that works number by number. */
export const ACTIVATION_CODES = {
  none: 0,
  ReLU: 1,
  LeakyReLU: 2,
  ELU: 3,
  GELU: 4,
  SiLU: 5,
  Sigmoid: 6,
  Tanh: 7,
  Softplus: 8,
} as const;

export type ActivationCode = (typeof ACTIVATION_CODES)[keyof typeof ACTIVATION_CODES];

/** Bytes that the cross entropies write to `result`: the loss as float64, then as u32 how many rows are right. */
export const CLASS_RESULT_BYTES = 16;

/** Bytes of an entry in a list of pixels that are not 0. */
export const ENTRY_BYTES = 8;

/** Arithmetic operations of one iteration of `peak`. */
export const PEAK_OPERATIONS = 96;

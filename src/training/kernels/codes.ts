/** Addresses, flags and codes that the SIMD kernels go by. */

import type { OperationName } from '../../network/formula/operations.ts';
import type { ElementwiseKind } from '../../network/kinds.ts';
import * as codes from './assembly/codes.ts';
import * as operationCodes from './assembly/operationCodes.ts';

/** A byte offset into the memory. Buffers of float32 and u32 lie on multiples of 4. */
export type Address = number;

/** No buffer: where a bias, a gradient or another optional one is not wanted. */
export const NONE: Address = 0;

/** Whether something is so, as WebAssembly has it. */
export type Flag = 0 | 1;

/** What `gemm` is told of its matrices; several are added up. */
export const GEMM = { plain: 0, aTransposed: 1, bTransposed: 2, accumulate: 4 } as const;

/** The number of each activation that works number by number; `none` is no activation. A kind that is missing is a row in there. */
export const ACTIVATION_CODES = codes satisfies Readonly<Record<ElementwiseKind | 'none', number>>;

export type ActivationCode = (typeof ACTIVATION_CODES)[keyof typeof ACTIVATION_CODES];

/** The number of each operation of a formula. One that is missing is a row in there. */
export const OPERATION_CODES: Readonly<Record<OperationName, OperationCode>> = operationCodes;

export type OperationCode = (typeof operationCodes)[keyof typeof operationCodes];

/** Bytes that the cross entropies write to `result`: the loss as float64, then as u32 how many rows are right. */
export const CLASS_RESULT_BYTES = 16;

/** Bytes of an entry in a list of what is not 0. */
export const ENTRY_BYTES = 8;

/** What places in such a list are counted in: bytes of a row, as the products lay the other matrix. */
export const PLACE_BYTES = 192;

/** So many terms products sum at once: `gemm` cuts longer sums in parts, which are rounded apart; what goes by lists does not. */
export const MOST_TERMS = 512;

/** Words that say where the lists of a buffer lie. */
export const LISTS_WORDS = 8;

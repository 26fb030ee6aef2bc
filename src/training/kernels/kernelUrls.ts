/** Where the compiled kernels are fetched from, and which of the two a browser takes. */
import fma from 'virtual:kernels/fma';
import simd from 'virtual:kernels/simd';
import { supportsRelaxedSimd } from './loadKernels.ts';

/** `simd`: equal on every machine, to the last bit. `fma`: products are added unrounded; quicker, and rounded as the processor likes. */
export type KernelVariant = 'simd' | 'fma';

export const KERNEL_URLS: Readonly<Record<KernelVariant, string>> = { simd, fma };

/** @param isDeterministic the results must be those of other machines */
export const chooseVariant = (isDeterministic: boolean): KernelVariant => (!isDeterministic && supportsRelaxedSimd() ? 'fma' : 'simd');

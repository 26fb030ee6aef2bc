/** Products that skip what is 0 give the numbers of those that skip nothing. */
import { describe } from 'vitest';
import { KERNEL_URLS } from './kernelUrls.ts';
import { testListedProducts } from './testing/listedProducts.ts';

describe('plain SIMD', () => testListedProducts(KERNEL_URLS.simd));

/** Products that skip what is 0 give the numbers of those that skip nothing, by the faster variant in a real browser. */
import { describe } from 'vitest';
import { KERNEL_URLS } from './kernelUrls.ts';
import { testListedProducts } from './testing/listedProducts.ts';

describe('fused multiply-add', () => testListedProducts(KERNEL_URLS.fma));

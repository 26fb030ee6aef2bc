/** The ways in which the page itself can compute, a row each: what is added to its address to choose it. */
// @ts-check

/**
 * @typedef {object} Variant
 * @property {string} name as in the tables
 * @property {string | undefined} query what the page's address ends with; undefined while the page has no such choice
 * @property {readonly number[]} batches on which it is measured
 */

/** What a person gets who chooses nothing. */
export const OURS = 'Tinkergrad';
/** The same of the checkout that it is held against. */
export const BEFORE = 'Tinkergrad, before';
export const DENSE = 'Tinkergrad, no zeros skipped';

/** @type {readonly Variant[]} */
const VARIANTS = [
  { name: OURS, query: '', batches: [32, 64, 128, 512] },
  { name: 'Tinkergrad, plain SIMD', query: '?arithmetic=portable', batches: [64] },
  { name: DENSE, query: '?arithmetic=dense', batches: [64] },
  { name: 'Tinkergrad, tape', query: '?arithmetic=tape', batches: [64] },
];

/** Those that the page offers today. */
export const OFFERED = VARIANTS.flatMap(({ query, ...variant }) => (query === undefined ? [] : [{ ...variant, query }]));

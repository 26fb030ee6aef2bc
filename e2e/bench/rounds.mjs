/** Contenders taking turns in short bursts, so that whatever else the machine does falls on all of them alike. */
// @ts-check

/** @typedef {{ samples: number, ms: number }} Burst samples trained, in so many ms by the contender's own clock */
/** @typedef {{ name: string, burst: (ms: number) => Promise<Burst> }} Contender */

/**
 * One warm-up and then so many rounds; each round begins with another contender.
 * @param {readonly Contender[]} contenders
 * @param {{ rounds: number, burstMs: number }} options
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>} samples a second of each contender, a number a round
 */
export async function race(contenders, { rounds, burstMs }) {
  /** @type {Map<string, number[]>} */
  const rates = new Map(contenders.map(({ name }) => [name, []]));
  for (const { burst } of contenders) await burst(burstMs);
  for (let round = 0; round < rounds; round++) {
    for (const { name, burst } of rotate(contenders, round)) {
      const { samples, ms } = await burst(burstMs);
      rates.get(name)?.push((samples * 1000) / ms);
    }
  }
  return rates;
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {number} by
 */
const rotate = (items, by) => items.map((_, i) => /** @type {T} */ (items[(i + by) % items.length]));

/** Contenders taking turns, so that whatever else the machine does falls on all of them alike. */
// @ts-check

/** @typedef {{ samples: number, ms: number }} Burst samples trained, in so many ms by the contender's own clock */
/** @typedef {{ name: string, burst: (ms: number) => Promise<Burst> }} Contender */

/**
 * So many rounds in which each is measured once; each round begins with another one.
 * @template {{ name: string }} C
 * @template T
 * @param {readonly C[]} contenders
 * @param {number} rounds
 * @param {(contender: C, round: number) => Promise<T>} measure
 * @returns {Promise<ReadonlyMap<string, readonly T[]>>} by the contender's name, an answer a round
 */
export async function takeTurns(contenders, rounds, measure) {
  /** @type {Map<string, T[]>} */
  const answers = new Map(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of rotate(contenders, round)) answers.get(contender.name)?.push(await measure(contender, round));
  }
  return answers;
}

/**
 * Short bursts of training in turns, after one to warm up.
 * @param {readonly Contender[]} contenders
 * @param {{ rounds: number, burstMs: number }} options
 * @returns {Promise<ReadonlyMap<string, readonly number[]>>} samples a second of each contender, a number a round
 */
export async function race(contenders, { rounds, burstMs }) {
  for (const { burst } of contenders) await burst(burstMs);
  return takeTurns(contenders, rounds, async ({ burst }) => {
    const { samples, ms } = await burst(burstMs);
    return (samples * 1000) / ms;
  });
}

/**
 * @template T
 * @param {readonly T[]} items
 * @param {number} by
 */
const rotate = (items, by) => items.map((_, i) => /** @type {T} */ (items[(i + by) % items.length]));

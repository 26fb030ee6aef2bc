/** Numbers of 32 bits as people write them. */

/** The shortest number that is this one in 32 bits: 0.1, not 0.10000000149. */
export function shortest(value: number): number {
  if (!Number.isFinite(value)) return value;
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === Math.fround(value)) return short;
  }
  return Number(value.toPrecision(9));
}

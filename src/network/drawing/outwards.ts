/** How far off a wished-for place others are tried: on either side, step by step. Pure. */

const STEP = 8;

/** 0, 8, −8, 16 … as far as it goes. Pixels */
export function outwards(reach: number): readonly number[] {
  const all = [0];
  for (let by = STEP; by <= reach; by += STEP) all.push(by, -by);
  return all;
}

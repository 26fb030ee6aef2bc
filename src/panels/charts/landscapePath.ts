/** The way of a run over two of its numbers: from every step where these are told, else from the moments that were kept. Pure. */
import type { PathPoint } from '../../charts/LandscapePath.tsx';
import { steadyRange } from '../../charts/planeFrame.ts';
import type { Range } from '../../lib/plane.ts';
import type { VectorBucket } from '../../lib/thinVectors.ts';
import { type NetworkSpec, parametersOf } from '../../network/read/spec.ts';
import type { Checkpoint } from '../../training/shared/protocol.ts';
import type { LandscapeAsked } from '../../training/shared/questions.ts';
import { tensorPlaces } from './parameterRows.ts';
import { pinName } from './pinNames.ts';

type Numbers = LandscapeAsked['numbers'];

/** The two that were chosen, where the network has them and they are two; else a weight and a bias of the last layer that has any. */
export function landscapeNumbers(spec: NetworkSpec, chosen: Numbers | undefined): Numbers | undefined {
  if (chosen?.every((one) => pinName(spec, one) !== undefined)) {
    const [a, b] = chosen;
    if (a.name !== b.name || a.place !== b.place) return chosen;
  }
  const all = parametersOf(spec).flatMap(({ name, shape }) =>
    Array.from(
      {
        length: Math.min(
          2,
          shape.reduce((x, y) => x * y, 1),
        ),
      },
      (_, place) => ({ name, place }),
    ),
  );
  const last = all.at(-1)?.name.split('.').slice(0, -1).join('.');
  const own = all.filter(({ name }) => name.startsWith(`${last}.`));
  const [first, second] = own.length > 1 ? [own[0], own.findLast(({ place }) => place === 0)] : all.slice(-2);
  const other = second === first ? own[1] : second;
  return first && other ? [first, other] : undefined;
}

/** A point for each of the buckets, which has between which numbers its steps lay where it stands for several. */
export function pathOfValues(spec: NetworkSpec, numbers: Numbers, values: readonly VectorBucket[]): readonly PathPoint[] {
  const places = tensorPlaces(spec);
  const [x = -1, y = -1] = numbers.map(({ name, place }) => (places.find((one) => one.name === name)?.from ?? Number.NaN) + place);
  const at = (row: Float32Array): readonly [number, number] => [row[x] ?? Number.NaN, row[y] ?? Number.NaN];
  return values.map(({ firstStep, lastStep, low, high, latest }) => ({
    step: lastStep,
    x: at(latest)[0],
    y: at(latest)[1],
    ...(lastStep > firstStep ? { low: at(low), high: at(high) } : {}),
  }));
}

/** A point for each moment that was kept. */
export const pathOfMoments = (numbers: Numbers, moments: readonly Checkpoint[]): readonly PathPoint[] =>
  moments.flatMap((moment) => pointOf(numbers, moment) ?? []);

/** Where the run stood at a moment. */
export function pointOf(numbers: Numbers, { step, parameters }: Checkpoint): PathPoint | undefined {
  const [x, y] = numbers.map(({ name, place }) => parameters.get(name)?.[place]);
  return x !== undefined && y !== undefined && Number.isFinite(x) && Number.isFinite(y) ? { step, x, y } : undefined;
}

/** From where to where the map goes: room for the whole path, at least so much, made larger or smaller by hand. */
export function landscapeRange(
  path: readonly PathPoint[],
  here: PathPoint | undefined,
  zoom: number,
  least: number,
): { readonly x: Range; readonly y: Range } {
  const along = (axis: 0 | 1): Range => {
    const ends = path.flatMap(({ x, y, low, high }) => [low?.[axis], high?.[axis], [x, y][axis]]);
    const known = [...ends, here && [here.x, here.y][axis]].filter((value) => value !== undefined && Number.isFinite(value)) as number[];
    const [low, high] = [
      known.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
      known.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY),
    ];
    return steadyRange(low, high, least, 2 ** zoom, here && [here.x, here.y][axis]);
  };
  return { x: along(0), y: along(1) };
}

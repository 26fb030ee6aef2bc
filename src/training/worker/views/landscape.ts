/** The view of the loss over two numbers of the parameters: a map that comes in pieces, and is made anew only where it has changed. */
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import type { LandscapeAsked } from '../../shared/questions.ts';
import { PIECE } from '../testRun.ts';
import type { Place } from './numberPlaces.ts';
import { copyValues, createSlice, meanLoss, placesOf, type Slice } from './slice.ts';
import type { ViewRow, ViewSource } from './viewRow.ts';

/** Points along a side: the first for which the map does not take more multiplications than this, else the last. */
const SIDES = [33, 25, 17, 11];
const MOST_MULTIPLICATIONS = 8e9;
/** In one piece: some hundredths of a second at most, for which a step and commands have to wait. */
const PIECE_MULTIPLICATIONS = 1e8;
const PIECE_POINTS = 128;

/** What the loss is the mean of. */
interface Samples {
  readonly indices: Uint32Array;
  readonly batchOf?: number;
}

interface Made extends Samples {
  readonly asked: LandscapeAsked;
  readonly places: readonly [Place, Place];
  /** The parameters it was made with. */
  readonly values: readonly Float32Array[];
  readonly slice: Slice;
  /** Of these. */
  readonly step: number;
  readonly at: readonly [number, number];
  readonly loss: number;
}

export const LANDSCAPE: ViewRow<'landscape'> = {
  offered: (spec) => countParameters(parametersOf(spec)) >= 2,
  open(source) {
    const { spec, stepsDone } = source;
    let whole: Made | undefined;
    let next: Made | undefined;
    return (asked) => {
      const places = placesOf(spec, asked.numbers);
      const samples = places && samplesOf(source);
      if (!places || !samples) return undefined;
      const cost = countParameters(parametersOf(spec)) * samples.indices.length;
      const isNewest = () => whole !== undefined && isSame(whole.asked, asked) && isStill(source, whole, samples);
      if (next && !isSame(next.asked, asked)) next = undefined;
      if (!next && !isNewest()) next = begin(source, asked, places, samples, sideFor(cost));
      next?.slice.advance(Math.max(1, Math.min(PIECE_POINTS, Math.floor(PIECE_MULTIPLICATIONS / cost))));
      if (next?.slice.isWhole) {
        whole = next;
        next = undefined;
      }
      // Of other numbers a map is of no use; of another range it is, until the new one is there.
      const shown = whole && isSame(whole.asked.numbers, asked.numbers) ? whole : undefined;
      const isPending = !isNewest();
      const of = shown ?? next;
      if (!of) return undefined;
      const here = isPending ? of : standing(source, places, samples);
      return {
        asked: of.asked,
        step: isPending ? of.step : stepsDone(),
        side: of.slice.side,
        losses: shown?.slice.losses.slice() ?? new Float32Array(0),
        at: here.at,
        loss: here.loss,
        samples: of.indices.length,
        ...(of.batchOf === undefined ? {} : { batchOf: of.batchOf }),
        isPending,
      };
    };
  },
  arrays: ({ losses }) => [losses],
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const sideFor = (cost: number): number => SIDES.find((side) => side * side * cost <= MOST_MULTIPLICATIONS) ?? (SIDES.at(-1) as number);

/** All of the training data where they are few, else the batch of the next step; nothing before they are there. */
function samplesOf({ train, nextStep }: ViewSource): Samples | undefined {
  const all = train.count <= PIECE ? Uint32Array.from({ length: train.count }, (_, i) => i) : undefined;
  if (all) return train.has(all) ? { indices: all } : undefined;
  const next = nextStep();
  return next && { indices: next.samples.slice(), batchOf: next.step };
}

/** Where the run stands, and the loss there. */
function standing(source: ViewSource, places: readonly [Place, Place], { indices }: Samples): Pick<Made, 'at' | 'loss'> {
  const [x, y] = places.map(({ index, at }) => source.inside.valuesOf(index)[at] ?? Number.NaN) as [number, number];
  return { at: [x, y], loss: meanLoss(source, indices) };
}

function begin(source: ViewSource, asked: LandscapeAsked, places: readonly [Place, Place], samples: Samples, side: number): Made {
  const values = copyValues(source);
  const slice = createSlice(source, asked, places, values, samples.indices, side);
  return { ...samples, ...standing(source, places, samples), asked, places, values, slice, step: source.stepsDone() };
}

/** Whether a map would come out the same now: its samples and all numbers but its two are as they were. */
function isStill({ inside }: ViewSource, { indices, batchOf, values, places }: Made, samples: Samples): boolean {
  if (batchOf !== samples.batchOf || !indices.every((index, i) => index === samples.indices[i])) return false;
  return values.every((before, index) => {
    const own = new Set(places.filter((place) => place.index === index).map(({ at }) => at));
    const now = inside.valuesOf(index);
    for (let i = 0; i < before.length; i++) if (!Object.is(now[i], before[i]) && !own.has(i)) return false;
    return true;
  });
}

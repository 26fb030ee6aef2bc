/** The view of single numbers that somebody follows. */
import { parametersOf } from '../../../network/read/spec.ts';
import { numberPlaces } from './numberPlaces.ts';
import type { ViewRow } from './viewRow.ts';

export const PINNED: ViewRow<'pinned'> = {
  offered: (spec) => parametersOf(spec).length > 0,
  open({ spec, inside: { valuesOf } }) {
    const placeOf = numberPlaces(spec);
    return ({ numbers }) => ({
      numbers,
      values: Float32Array.from(numbers, (number) => {
        const place = placeOf(number);
        return (place && valuesOf(place.index)[place.at]) ?? Number.NaN;
      }),
    });
  },
  arrays: ({ values }) => [values],
};

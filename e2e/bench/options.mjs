/** What may be said after `npm run bench --`. */
// @ts-check
import { parseArgs } from 'node:util';
import { stop } from '../served.mjs';

export const USAGE = (
  /** @type {readonly string[]} */ sections,
) => `npm run bench                     all of it, about a quarter of an hour; writes e2e/bench/RESULTS.md
npm run bench -- --quick          fewer rounds and rows, to see that it works; prints, writes nothing
npm run bench -- --only SECTION   one of: ${sections.join(', ')}; may be said several times; prints, writes nothing
npm run bench -- --row TEXT       of the rates only rows that have this in their names, such as "512, SGD"; prints, writes nothing
npm run bench -- --against DIR    each section also measures the page of another checkout, in turns with ours, and a table says of
                                  each row what it was before, what it is now, and whether it is slower; goes with the others`;

/**
 * @param {readonly string[]} sections names that `--only` takes
 * @returns {{ isQuick: boolean, chosen: readonly string[], against: string | undefined, row: string }} the chosen sections, all where none is named
 */
export function readOptions(sections) {
  try {
    const { values } = parseArgs({
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string', multiple: true },
        against: { type: 'string' },
        row: { type: 'string' },
      },
    });
    const unknown = values.only?.find((name) => !sections.includes(name));
    if (unknown !== undefined) stop(`There is no section ${unknown}.\n${USAGE(sections)}`);
    const { quick = false, only, against, row } = values;
    return { isQuick: quick, chosen: only ?? (row === undefined ? sections : ['rates']), against, row: row ?? '' };
  } catch (error) {
    return stop(`${error instanceof Error ? error.message : error}\n${USAGE(sections)}`);
  }
}

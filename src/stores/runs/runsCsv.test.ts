/** The table of runs as CSV: rows of the same length, whatever names and notes hold, and no cell that a spreadsheet computes. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsCsv } from './runsCsv.ts';
import { runLine } from './testing/runLines.ts';

test('a row each, numbers as they are, nothing where there is nothing', () => {
  const lines = [runLine({}), runLine({ name: 'a "b", c', note: '=1+1\nnext', accuracy: null, test: null, loss: Number.NaN })];
  expect(runsCsv(lines)).toMatchInlineSnapshot(`
    "run,network,optimizer,lr,last_lr,batch_size,seed,steps,loss,accuracy,test_loss,test_accuracy,ended,began,note
    Run 1,Untitled,SGD,0.25,0.25,64,0,100,0.5,0.75,0.5,0.875,Paused at step 100,1970-01-01T00:16:40.000Z,
    "a ""b"", c",Untitled,SGD,0.25,0.25,64,0,100,,,,,Paused at step 100,1970-01-01T00:16:40.000Z,"'=1+1
    next"
    "
  `);
});

/** RFC 4180 read back by the letter. */
function cellsOf(csv: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.slice(0, -1);
}

test('whatever names and notes hold, every row has as many cells, each text is there, and none begins a formula', () => {
  const nasty = fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', '=', '+', '-', '@', '\t', 'a', ' ', 'é', '😀'), maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.tuple(nasty, nasty), { minLength: 1, maxLength: 5 }), (texts) => {
      const [head, ...rows] = cellsOf(runsCsv(texts.map(([name, note]) => runLine({ name, note }))));
      expect(rows).toHaveLength(texts.length);
      for (const [i, row] of rows.entries()) {
        expect(row).toHaveLength(head?.length ?? 0);
        for (const [place, text] of [
          [0, texts[i]?.[0]],
          [row.length - 1, texts[i]?.[1]],
        ] as const) {
          expect([text, `'${text}`]).toContain(row[place]);
          expect(row[place]).not.toMatch(/^[=+\-@\t\r]/);
        }
      }
    }),
    { numRuns: 500 },
  );
});

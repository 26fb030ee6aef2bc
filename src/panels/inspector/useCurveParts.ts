/** What the curve of a network is the sum of: a line for each unit of its last hidden layer, and one for the bias, by their names. Store in. */
import { useMemo } from 'react';
import { formatNumber } from '../../lib/numbers.ts';
import { hiddenUnits } from '../../network/read/hiddenUnits.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import type { CurvePieces } from '../../training/shared/plotViews.ts';
import type { CurvePart } from '../../ui/pictures/CurveParts.tsx';
import { messages } from './lateMessages.ts';

export interface CurveParts {
  readonly lines: readonly CurvePart[];
  /** How they are read. */
  readonly words: string;
}

/** Undefined where they are not wanted or not there yet. */
export function useCurveParts(isWanted: boolean): CurveParts | undefined {
  const pieces = useView('pieces', isWanted);
  const spec = useRun(({ plan }) => plan?.spec);
  return useMemo(() => {
    const last = spec && hiddenUnits(spec)?.last;
    return pieces && last ? partsOf(pieces, last.id, last.params.bias) : undefined;
  }, [pieces, spec]);
}

function partsOf({ node, x, units, kinks, bias }: CurvePieces, last: string, hasBias: boolean): CurveParts {
  const lines = units.map((y, i) => ({ name: `${node}[${i}]`, curve: { x, y }, kinks: kinks[i] ?? [] }));
  const level = { name: `${last}.bias`, curve: { x, y: x.map(() => bias) }, kinks: [] };
  const bends = lines
    .filter((line) => line.kinks.length > 0)
    .map((line) =>
      messages.points.bend(
        line.name,
        Array.from(line.kinks, (at) => formatNumber(at, 3)),
      ),
    );
  const sum = hasBias ? messages.points.sumWithBias(last, `${last}.bias = ${formatNumber(bias)}`) : messages.points.sum(last);
  return { lines: hasBias ? [...lines, level] : lines, words: bends.length > 0 ? `${sum} ${messages.points.bends(bends)}` : sum };
}

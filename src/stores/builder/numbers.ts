/** The numbers of a small network, one by one, to be set by hand: those it starts from, or those that its run has come to. */
import { sum } from '../../lib/sums.ts';
import { fitParameters, type ParameterValues } from '../../network/file/fileParameters.ts';
import { useDocument } from '../document/document.ts';
import { useStarting } from '../document/starting.ts';
import { isRunning, isUnderWay } from '../run/runState.ts';
import { useMetrics, useRun } from '../run/useRun.ts';
import { beginFrom } from './builder.ts';

/** As many as cards show one by one. */
const FEW = 24;

interface Numbers {
  readonly values: ParameterValues;
  /** After how many steps they are so; undefined where they are what the run starts from. */
  readonly step: number | undefined;
}

/**
 * All of them by name, as long as they are few, known and at rest.
 * Those of the seed are known from the run before its first step.
 */
export function useNumbers(): Numbers | undefined {
  const starting = useStarting();
  const document = useDocument((state) => state.document);
  const isGoing = useRun(({ phase }) => isRunning(phase));
  const hasBegun = useRun(isUnderWay);
  const snapshot = useMetrics((metrics) => metrics.snapshot);
  const now = snapshot?.views.values;
  if (isGoing) return undefined;
  // Those that were given are known before the worker has answered: a slider stays under the hand.
  if (!hasBegun && starting.from === 'file') return areFew(starting.values) ? { values: starting.values, step: undefined } : undefined;
  if (!now) return undefined;
  if (hasBegun) return fitParameters(document, now).ok ? { values: now, step: snapshot.step } : undefined;
  return snapshot.step === 0 && fitParameters(document, now).ok ? { values: now, step: undefined } : undefined;
}

const areFew = (values: ParameterValues): boolean => sum([...values.values()].map(({ length }) => length)) <= FEW;

/** One of them is another one from now on: training begins anew from there. */
export function setNumber(numbers: ParameterValues, name: string, place: number, value: number, gesture?: string): void {
  const changed = (numbers.get(name) ?? new Float32Array()).map((number, i) => (i === place ? value : number));
  beginFrom(new Map(numbers).set(name, changed), gesture);
}

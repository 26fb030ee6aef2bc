/** The numbers of a small network, one by one, to be set by hand: those it starts from, or those that its run has come to. */
import { fitParameters, type ParameterValues } from '../../network/file/fileParameters.ts';
import { showsEachNumber } from '../../training/shared/fewNumbers.ts';
import { useDocument } from '../document/document.ts';
import { useStarting } from '../document/starting.ts';
import { isRunning, isUnderWay } from '../run/runState.ts';
import { useMetrics, useRun } from '../run/useRun.ts';
import { beginFrom } from './builder.ts';

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

const areFew = (values: ParameterValues): boolean => showsEachNumber([...values].map(([name, { length }]) => ({ name, size: length })));

/** One of them is another one from now on: training begins anew from there. */
export function setNumber(numbers: ParameterValues, name: string, place: number, value: number, gesture?: string): void {
  const changed = (numbers.get(name) ?? new Float32Array()).map((number, i) => (i === place ? value : number));
  beginFrom(new Map(numbers).set(name, changed), gesture);
}

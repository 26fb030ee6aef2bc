/** The numbers that a small network starts from, one by one: what was given of them, else what the seed draws. */
import { fitParameters, type ParameterValues } from '../../network/file/fileParameters.ts';
import type { ViewData } from '../../training/shared/views.ts';
import { useMetrics } from '../run/useRun.ts';
import { startFrom, useDocument } from './document.ts';
import { useStarting } from './starting.ts';

/**
 * All of them by name, as long as they are few and known: those of the seed are known from the run before its first step.
 * Undefined where they are not.
 */
export function useStartingNumbers(): ParameterValues | undefined {
  const starting = useStarting();
  const document = useDocument((state) => state.document);
  const drawn = useMetrics(({ snapshot }) => (snapshot?.step === 0 ? snapshot.views.values : undefined));
  const isFew = useMetrics(({ snapshot }) => snapshot?.views.values !== undefined);
  if (starting.from === 'file') return isFew ? starting.values : undefined;
  return drawn && fitParameters(document, drawn).ok ? drawn : undefined;
}

/** Training starts from these numbers with one of them changed. */
export function setStartingNumber(numbers: ViewData['values'], name: string, place: number, value: number): void {
  const next = new Map(numbers);
  next.set(
    name,
    (numbers.get(name) ?? new Float32Array()).map((number, i) => (i === place ? value : number)),
  );
  startFrom(next);
}

/** Where the step stands that is taken beat by beat, as the beats' own pane asks for it. */
import { useMemo } from 'react';
import { parametersOf } from '../../network/read/spec.ts';
import { usePins } from '../../stores/pins.ts';
import { useAnswer, useRun } from '../../stores/run/useRun.ts';
import type { BeatsAsked, BeatsView } from '../../training/shared/beats.ts';
import type { PinnedNumber } from '../../training/shared/questions.ts';

export interface BeatsNow {
  readonly view: BeatsView | undefined;
  /** The number of a large network whose arithmetic is shown. */
  readonly number: PinnedNumber | undefined;
}

/** Of a large network one number is followed: the one that a hand has chosen last, else one of the last weight. */
export function useBeats(): BeatsNow {
  const spec = useRun(({ plan }) => plan?.spec);
  const pins = usePins((state) => state.pins);
  const number = useMemo(() => {
    const tensors = spec ? parametersOf(spec) : [];
    const pinned = pins.findLast(({ name }) => tensors.some((tensor) => tensor.name === name));
    const weight = tensors.findLast(({ name }) => name.endsWith('.weight'));
    return pinned ?? (weight && { name: weight.name, place: 0 });
  }, [spec, pins]);
  const asked = useMemo((): BeatsAsked => (number ? { number } : {}), [number]);
  return { view: useAnswer('beats', asked), number };
}

/** The step that comes next, looked at once for all views of a moment. */
import type { TrainingSettings } from '../../../network/training.ts';
import type { ReadBuffer, Stepper } from '../stepper.ts';
import type { NextStep } from './viewRow.ts';

/**
 * @param values how many parameters there are
 * @param settings those that it would be taken with
 */
export function lookAtNextStep(
  stepper: Stepper,
  parameters: number,
  samples: Uint32Array,
  step: number,
  settings: TrainingSettings,
): NextStep {
  const valuesOf = () => Array.from({ length: parameters }, (_, i) => stepper.valuesOf(i).slice());
  let updates: readonly Float32Array[] | undefined;
  let inside: ReadBuffer | undefined;
  /** Takes the step and goes back: so it is right for every optimizer, with all that it remembers. */
  const tryStep = (): readonly Float32Array[] => {
    const before = stepper.save(step - 1);
    stepper.step(samples, step, settings);
    const after = valuesOf();
    stepper.restore(before);
    inside = undefined; // what comes after looks anew
    for (const [i, values] of after.entries()) {
      const start = before.parameters[i];
      for (let j = 0; j < values.length; j++) values[j] = (values[j] ?? 0) - (start?.[j] ?? 0);
    }
    return after;
  };
  return {
    step,
    samples,
    read(name) {
      inside ??= stepper.lookInside(samples, step);
      return inside(name);
    },
    updates: () => (updates ??= tryStep()),
  };
}

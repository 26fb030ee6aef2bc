/** Notes every parameter of a small network after each step, until the page is told. */
import { createColumn } from '../../../lib/column.ts';
import { type NetworkSpec, parametersOf, sizeOf } from '../../../network/read/spec.ts';
import { type StepValues, tellsEveryStep } from '../../shared/stepValues.ts';
import { toStateDict } from '../tape/parameters.ts';
import type { ValuesInside } from './viewRow.ts';

export interface StepValuesLog {
  /** Notes them as they are now, after so many steps. */
  note(step: number): void;
  /** What was noted since it was last taken; undefined where there is nothing. */
  take(): StepValues | undefined;
}

/** @returns undefined for a network that is too large to be told step by step */
export function createStepValuesLog(spec: NetworkSpec, { valuesOf }: Pick<ValuesInside, 'valuesOf'>): StepValuesLog | undefined {
  if (!tellsEveryStep(spec)) return undefined;
  /** Where each number of the state_dict lies in its variable. */
  const places = parametersOf(spec).map((parameter) =>
    toStateDict(
      parameter,
      Float32Array.from({ length: sizeOf(parameter.shape) }, (_, place) => place),
    ),
  );
  const row = new Float32Array(places.reduce((total, { length }) => total + length, 0));
  const rows = createColumn();
  let firstStep = 0;
  return {
    note(step) {
      if (rows.length === 0) firstStep = step;
      let to = 0;
      for (const [index, own] of places.entries()) {
        const values = valuesOf(index);
        for (let i = 0; i < own.length; i++) row[to++] = values[own[i] ?? 0] ?? 0;
      }
      rows.append(row);
    },
    take() {
      if (rows.length === 0) return undefined;
      const told = { firstStep, width: row.length, rows: rows.values() };
      rows.cut(0);
      return told;
    },
  };
}

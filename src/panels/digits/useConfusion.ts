/** What the run's network says of the test set, counted; asked for as long as a component looks. */
import { useMemo } from 'react';
import { widthOfY } from '../../datasets/datasets.ts';
import { useRun, useView } from '../../stores/run/useRun.ts';
import type { TestAnswers } from '../../training/shared/views.ts';
import { type Confusion, confusionOf } from './confusion.ts';

export interface Answered {
  readonly answers: TestAnswers;
  readonly confusion: Confusion;
}

export function useConfusion(): Answered | undefined {
  const answers = useView('answers');
  const classes = useRun(({ plan }) => (plan ? widthOfY(plan.spec.data.facts.y) : 0));
  return useMemo(() => (answers && classes > 0 ? { answers, confusion: confusionOf(answers, classes) } : undefined), [answers, classes]);
}

/** How components see a run: the one of the context around them. */
import { createContext, useContext, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { internal } from '../../lib/result.ts';
import type { SamplesAsked } from '../../training/shared/questions.ts';
import type { SampleImages, ViewArgs, ViewData, ViewName } from '../../training/shared/views.ts';
import type { MetricsState } from './metrics.ts';
import type { RunSession } from './runSession.ts';
import type { RunState } from './runState.ts';

/** The run that the components within show and ask: the builder's, a lane's of a race, a lesson's. */
export const RunContext = createContext<RunSession | undefined>(undefined);

export const useRunSession = (): RunSession => useContext(RunContext) ?? internal('no RunContext is around this component');

/** What is being trained and how far it is. */
export const useRun = <T>(select: (run: RunState) => T): T => useStore(useRunSession().run, select);

/** The run's numbers. */
export const useMetrics = <T>(select: (metrics: MetricsState) => T): T => useStore(useRunSession().metrics, select);

/** What a view of the run last showed; computed for as long as a component looks, and wants it. */
export function useView<V extends ViewName>(name: V, isWanted = true): ViewData[V] | undefined {
  const { watch } = useRunSession();
  useEffect(() => (isWanted ? watch(name) : undefined), [watch, name, isWanted]);
  return useMetrics(({ snapshot }) => (isWanted ? snapshot?.views[name] : undefined));
}

/** What a view of the run answers to a question; asked anew when the arguments are other ones. Undefined arguments ask nothing. */
export function useAnswer<V extends ViewName & keyof ViewArgs>(name: V, args: ViewArgs[V] | undefined): ViewData[V] | undefined {
  const { ask } = useRunSession();
  useEffect(() => (args ? ask(name, args) : undefined), [ask, name, args]);
  const data = useView(name);
  return args ? data : undefined;
}

/** Images of the run's data set: asked for once, as soon as they have arrived, and kept until others are wanted. */
export function useSamples(asked: SamplesAsked | undefined): SampleImages | undefined {
  const data = useRun(({ plan }) => plan?.spec.data.params);
  const [known, setKnown] = useState<{ readonly data: unknown; readonly samples: SampleImages }>();
  const kept = known?.data === data ? known?.samples : undefined;
  const isKnown = asked !== undefined && kept !== undefined && isSameQuestion(kept.asked, asked);
  const answer = useAnswer('samples', isKnown ? undefined : asked);
  // Others may ask at the same time: theirs is not our answer.
  if (!isKnown && asked && answer && isSameQuestion(answer.asked, asked)) setKnown({ data, samples: answer });
  return isKnown ? kept : undefined;
}

const isSameQuestion = (a: SamplesAsked, b: SamplesAsked): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The hints that are shown: of the network as it is drawn, of its run, less those that were dismissed since it was opened. */
import { useMemo } from 'react';
import { create } from 'zustand';
import { findHints, type RateSettings } from '../../network/hints/findHints.ts';
import { type Hint, hintKey } from '../../network/hints/hints.ts';
import { findLiveHints } from '../../network/hints/liveHints.ts';
import type { MetricsState } from '../run/metrics.ts';
import { type RunState, sameNetwork } from '../run/runState.ts';
import { useMetrics, useRun, useView } from '../run/useRun.ts';
import { useDocument } from './document.ts';
import { useRateInUse } from './rateInUse.ts';
import { readingOf } from './reading.ts';

interface HintsState {
  /** Keys of dismissed hints, and the opening in which they were. */
  readonly dismissed: ReadonlySet<string>;
  readonly opening: number;
}

const useDismissed = create<HintsState>(() => ({ dismissed: new Set(), opening: 0 }));

/** Leaves a hint out until another network is opened. */
export function dismissHint(hint: Hint): void {
  const { openings } = useDocument.getState();
  const { dismissed, opening } = useDismissed.getState();
  useDismissed.setState({ dismissed: new Set([...(opening === openings ? dismissed : []), hintKey(hint)]), opening: openings });
}

/** Every hint that there is to show now. */
export function useHints(): readonly Hint[] {
  const document = useDocument((state) => state.document);
  const openings = useDocument((state) => state.openings);
  const { dismissed, opening } = useDismissed();
  const plan = useRun((run) => run.plan);
  const rate = useRateSettings();
  useView('deadNeurons');
  const live = useMetrics((metrics) => liveText(metrics, plan));
  return useMemo(() => {
    const reading = readingOf(document);
    if (!reading.ok) return [];
    const isOfThis = plan !== undefined && sameNetwork(plan.spec, reading.spec);
    const all = [...findHints(reading.spec, rate), ...(isOfThis ? (JSON.parse(live) as readonly Hint[]) : [])];
    return opening === openings ? all.filter((hint) => !dismissed.has(hintKey(hint))) : all;
  }, [document, openings, dismissed, opening, plan, live, rate]);
}

/** What a rule of thumb about the rate is asked for: the run's own settings where there is a run, and none where it has shown what the rate does. */
function useRateSettings(): RateSettings | undefined {
  const { optimizer, lr, outcome } = useRateInUse();
  const isOpen = outcome === undefined || outcome === 'stood';
  return useMemo(() => (isOpen ? { optimizer, lr } : undefined), [isOpen, optimizer, lr]);
}

/** A run's hints as text, so that news which change nothing about them draw nothing anew. */
const liveText = ({ loss, snapshot }: MetricsState, plan: RunState['plan']): string =>
  plan ? JSON.stringify(findLiveHints(plan.spec, loss, snapshot?.views.deadNeurons ?? [])) : '[]';

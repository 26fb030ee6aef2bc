/** All that a goal is held against: the network as it is drawn, its own run and no other, and what was done with it. */
import type { NetworkSpec } from '../../network/read/spec.ts';
import type { DrawingAnswer } from '../../training/shared/views.ts';
import { currentRun } from '../builder/currentRun.ts';
import { isStale } from '../builder/plans.ts';
import { useDocument } from '../document/document.ts';
import { readingOf } from '../document/reading.ts';
import type { MetricsState } from '../run/metrics.ts';
import type { Records } from '../run/records.ts';
import type { RunState } from '../run/runState.ts';
import { type Deed, useDeeds } from './deeds.ts';
import { useDrawnByHand } from './drawnByHand.ts';

export interface OwnRun {
  readonly run: RunState;
  readonly metrics: MetricsState;
  readonly records: Records;
}

export interface Situation {
  /** The network as it is drawn; undefined while it cannot be trained. */
  readonly drawn: NetworkSpec | undefined;
  /** Of exactly that network with its starting values; undefined where the run is another network's, or there is none. */
  readonly own: OwnRun | undefined;
  readonly deeds: readonly Deed[];
  /** What the run says of a digit that was drawn by hand. */
  readonly answer: DrawingAnswer | undefined;
}

export function situationNow(): Situation {
  const open = useDocument.getState();
  const reading = readingOf(open.document);
  const session = currentRun();
  const run = session.run.getState();
  const isOwn = reading.ok && !isStale(run.plan, open);
  const metrics = session.metrics.getState();
  const { drawn } = useDrawnByHand.getState();
  const answer = metrics.snapshot?.views.drawing;
  return {
    drawn: reading.ok ? reading.spec : undefined,
    own: isOwn ? { run, metrics, records: session.history.records } : undefined,
    deeds: useDeeds.getState().deeds,
    answer: isOwn && drawn && answer !== drawn.answerBefore ? answer : undefined,
  };
}

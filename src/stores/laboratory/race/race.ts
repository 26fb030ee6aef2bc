/** The race of the page: what is to differ, the lanes as they train, and the way of a lane back to the open network. zustand. */
import { create } from 'zustand';
import { ok, type Result, refused } from '../../../lib/result.ts';
import type { NetworkDocument } from '../../../network/document.ts';
import { stepsOfRun } from '../../../network/schedules.ts';
import { END_SETTINGS, withoutSettings } from '../../../network/training.ts';
import { adoptRun, pauseCurrentRun, shareDataFor } from '../../builder/currentRun.ts';
import { paceOf, usePace } from '../../builder/pace.ts';
import { cannotTrain, planOf } from '../../builder/plans.ts';
import { forgetRun } from '../../builder/stoppedRun.ts';
import { putFile, useDocument } from '../../document/document.ts';
import { readingOf } from '../../document/reading.ts';
import { type Lane, type LanePlan, type Lanes, type LanesPhase, startLanes } from './lanes.ts';
import { messages } from './messages.ts';
import { findRivals } from './rivals.ts';
import { type LaneValue, LEAST_LANES, MOST_LANES, type VariationName, variationOf } from './variations.ts';

interface RaceState {
  readonly vary: VariationName;
  /** Of the lanes to come, as a hand has set them; those that the network suggests where nobody has. */
  readonly values: readonly LaneValue[] | undefined;
  /** The networks that the open one can be raced against; looked for when networks are to differ. */
  readonly rivals: readonly NetworkDocument[];
  /** Steps a lane, as a hand has set them. */
  readonly steps: number | undefined;
  /** Of the race that goes on, or was last. */
  readonly lanes: readonly Lane[];
  readonly phase: 'idle' | LanesPhase;
  /** Whether its rates are what differs. */
  readonly ofRates: boolean;
  /** The network that it is a race of, as it was open. */
  readonly network: NetworkDocument | undefined;
  /** The run of the open network was paused for it. */
  readonly hasPaused: boolean;
  /** Why there is none, in a sentence. */
  readonly refusal: string | undefined;
}

const NO_RACE = { lanes: [], phase: 'idle', ofRates: true, network: undefined, hasPaused: false, refusal: undefined } as const;

export const useRace = create<RaceState>(() => ({ ...NO_RACE, vary: 'lr', values: undefined, rivals: [], steps: undefined }));

let lanes: Lanes | undefined;

/** The values of the lanes to come. */
export const raceValues = (
  { vary, values, rivals }: Pick<RaceState, 'vary' | 'values' | 'rivals'>,
  document: NetworkDocument,
): readonly LaneValue[] => values ?? variationOf(vary).first({ document, rivals });

/** More steps than this a lane are worth waiting for only where somebody asks for them. */
const MOST_STEPS = 1000;
/** And fewer tell lanes hardly apart. */
const LEAST_STEPS = 200;

/** Steps a lane: an epoch, where that is not very many or few. */
export function raceSteps({ steps }: Pick<RaceState, 'steps'>, document: NetworkDocument): number {
  const reading = readingOf(document);
  if (steps !== undefined || !reading.ok) return steps ?? MOST_STEPS;
  const { batch_size } = document.training;
  return Math.min(MOST_STEPS, Math.max(LEAST_STEPS, stepsOfRun({ batch_size, epochs: 1 }, reading.spec.data.facts.train)));
}

export const setVariation = (vary: VariationName): void => useRace.setState({ vary, values: undefined });

/** Looks anew for what the open network can be raced against. */
export async function lookForRivals(): Promise<void> {
  const { document } = useDocument.getState();
  const rivals = await findRivals(document);
  if (useDocument.getState().document !== document) return;
  const isSame = JSON.stringify(useRace.getState().rivals) === JSON.stringify(rivals);
  if (!isSame) useRace.setState({ rivals, values: undefined });
}

export const setRaceValues = (values: readonly LaneValue[]): void => useRace.setState({ values });
export const setRaceSteps = (steps: number | undefined): void => useRace.setState({ steps });

/** Starts it with the network as it is open; one that goes on makes way. The current run is paused: the cores are the race's. */
export function startRace(): void {
  endRace();
  const { document, parameters } = useDocument.getState();
  const plans = plansOf(document, parameters);
  if (!plans.ok) {
    useRace.setState({ refusal: plans.reason });
    return;
  }
  const hasPaused = pauseCurrentRun();
  lanes = startLanes(plans.value, {
    atOnce: Math.max(1, navigator.hardwareConcurrency || 2),
    shareData: shareDataFor,
    pace: paceOf(usePace.getState()),
    onPhase: (phase) => useRace.setState({ phase }),
  });
  useRace.setState({
    lanes: lanes.all,
    phase: 'racing',
    ofRates: useRace.getState().vary === 'lr',
    network: document,
    hasPaused,
    refusal: undefined,
  });
}

function plansOf(document: NetworkDocument, parameters: Parameters<typeof planOf>[0]['parameters']): Result<readonly LanePlan[]> {
  const state = useRace.getState();
  const reading = readingOf(document);
  if (!reading.ok) return refused(`${cannotTrain(reading.problems)} ${messages.mendFirst}`);
  const values = raceValues(state, document);
  if (state.vary === 'network' && values.length < LEAST_LANES) return refused(messages.noRival);
  if (values.length < LEAST_LANES || values.length > MOST_LANES) return refused(messages.lanes(LEAST_LANES, MOST_LANES));
  const max_steps = raceSteps(state, document);
  const variation = variationOf(state.vary);
  const plans: LanePlan[] = [];
  for (const value of values) {
    const lane = variation.laneOf(document, value, state.rivals);
    const label = variation.words(document, value);
    const planned = planOf({ document: { ...lane, training: { ...withoutSettings(lane.training, END_SETTINGS), max_steps } }, parameters });
    if (!planned.ok) return refused(messages.ofLane(label, planned.reason));
    if (!planned.value) return refused(messages.otherValue(label));
    plans.push({ label, document: lane, plan: planned.value });
  }
  return ok(plans);
}

export const pauseRace = (): void => lanes?.pause();
export const resumeRace = (): void => lanes?.resume();
/** Ends all lanes that still train; what they have come to stays to be seen. */
export const stopRace = (): void => lanes?.stop();

/** Ends the race, with nothing left of it. */
export function endRace(): void {
  lanes?.dispose();
  lanes = undefined;
  useRace.setState(NO_RACE);
}

/** Makes a lane the open network's run, with its settings, its parameters and its curve; the others end. One step of undo. */
export function takeLane(lane: Lane): void {
  lanes?.pause();
  lanes?.release(lane);
  endRace();
  forgetRun();
  const { parameters } = useDocument.getState();
  adoptRun(lane.session);
  putFile({ document: lane.document, ...(parameters ? { parameters } : {}) });
  lane.session.commands.setTraining(lane.document.training);
}

usePace.subscribe((state) => lanes?.setPace(paceOf(state)));

/** The lanes of a race: a run each, in a worker of its own, which train in turns as there are cores for them. Knows no document. */
import type { NetworkDocument } from '../../../network/document.ts';
import type { DataPort, RunPlan } from '../../../training/shared/protocol.ts';
import { createRunSession, type RunSession } from '../../run/runSession.ts';
import type { RunState } from '../../run/runState.ts';
import { type LaneTurn, nextTurns, turnSize } from './turns.ts';

/** What a lane is made of. */
export interface LanePlan {
  readonly label: string;
  /** The network with its settings as it would be open. */
  readonly document: NetworkDocument;
  readonly plan: RunPlan;
}

export interface Lane extends LanePlan {
  readonly id: number;
  readonly session: RunSession;
}

export type LanesPhase = 'racing' | 'paused' | 'finished';

export interface Lanes {
  readonly all: readonly Lane[];
  pause(): void;
  resume(): void;
  /** Steps a second at most, of each. */
  setPace(stepsPerSecond: number): void;
  /** Takes a lane out: it is somebody else's now, and waits for no turn. */
  release(lane: Lane): void;
  /** Ends all that are still in it; their curves stay. */
  stop(): void;
  dispose(): void;
}

export interface LanesOptions {
  /** How many train at once. */
  readonly atOnce: number;
  /** Hands on the samples of a plan, where somebody has them already; else the first lane loads them for all. */
  readonly shareData: (plan: RunPlan) => DataPort | undefined;
  readonly pace: number;
  readonly onPhase: (phase: LanesPhase) => void;
}

/** Steps of the first turns. */
const FIRST_TURN = 5;

let lastId = 0;

/** Starts the lanes; each trains to the end that its plan names. */
export function startLanes(plans: readonly LanePlan[], options: LanesOptions): Lanes {
  const all: Lane[] = [];
  for (const plan of plans) {
    const data = options.shareData(plan.plan) ?? all[0]?.session.commands.shareData();
    lastId += 1;
    all.push({ ...plan, id: lastId, session: createRunSession(plan.plan, { data, isQuiet: true }) });
  }
  const turns = new Map<Lane, LaneTurn>(all.map((lane) => [lane, { steps: 0, state: 'comes' }]));
  let { pace } = options;
  let size = FIRST_TURN;
  let isPaused = false;
  let phase: LanesPhase = 'racing';

  const setPhase = (next: LanesPhase) => {
    if (next === phase) return;
    phase = next;
    options.onPhase(phase);
  };
  const set = (lane: Lane, state: LaneTurn['state'], steps = turns.get(lane)?.steps ?? 0) => {
    if (turns.has(lane)) turns.set(lane, { steps, state });
  };
  /** A pace leaves the cores idle between two steps: then all of them take each step together. */
  const grant = () => {
    if (isPaused) return;
    const lanes = [...turns.keys()];
    const isPaced = Number.isFinite(pace);
    const steps = isPaced ? 1 : size;
    for (const place of nextTurns([...turns.values()], isPaced ? lanes.length : options.atOnce, steps)) {
      const lane = lanes[place];
      if (!lane) continue;
      const { steps: done } = turns.get(lane) ?? { steps: 0 };
      set(lane, 'goes');
      lane.session.commands.setTurn(done + steps);
    }
    if ([...turns.values()].every(({ state }) => state === 'over')) setPhase('finished');
  };
  const hearTurn = (lane: Lane, { step, ms }: NonNullable<RunState['turn']>) => {
    const { steps, state } = turns.get(lane) ?? { steps: 0 };
    if (state === 'goes' && step - steps === size) size = turnSize(size, ms);
    set(lane, 'waits', step);
    grant();
  };
  const unsubscribes = new Map(
    all.map((lane) => [
      lane,
      lane.session.run.subscribe((now, before) => {
        if (now.turn !== before.turn && now.turn) hearTurn(lane, now.turn);
        const isOver = ['finished', 'stuck', 'diverged', 'failed'].includes(now.phase);
        if (!isOver || now.phase === before.phase) return;
        set(lane, 'over', lane.session.history.records.steps);
        grant();
      }),
    ]),
  );
  const living = () => all.filter((lane) => turns.get(lane)?.state !== 'over' && turns.has(lane));
  const start = (lane: Lane) => {
    lane.session.commands.setPace(pace);
    lane.session.commands.setTurn(turns.get(lane)?.steps ?? 0);
    lane.session.commands.train();
  };
  const forget = (lane: Lane) => {
    unsubscribes.get(lane)?.();
    turns.delete(lane);
  };
  for (const lane of all) start(lane);

  return {
    all,
    pause() {
      isPaused = true;
      for (const { session } of living()) if (!session.isAtRest()) session.commands.pause();
      setPhase('paused');
    },
    resume() {
      isPaused = false;
      setPhase('racing');
      for (const lane of living()) {
        set(lane, 'comes', lane.session.history.records.steps);
        start(lane);
      }
    },
    setPace(next) {
      pace = next;
      for (const { session } of living()) session.commands.setPace(next);
      grant();
    },
    release(lane) {
      forget(lane);
      lane.session.commands.setTurn(Number.POSITIVE_INFINITY);
    },
    stop() {
      for (const lane of living()) {
        lane.session.commands.pause();
        set(lane, 'over');
      }
      setPhase('finished');
    },
    dispose() {
      for (const lane of [...turns.keys()]) {
        forget(lane);
        lane.session.dispose();
      }
    },
  };
}

/** What is known of a kept run without reading it whole: a row of the table of runs. Pure. */
import { formatRate } from '../../lib/numbers.ts';
import { mean } from '../../lib/sums.ts';
import { STOP_NAMES, STOP_WINDOW, type StopReason } from '../../network/stopping.ts';
import { isOptimizer, type OptimizerName } from '../../network/training.ts';
import type { RunId } from '../../storage/runStore.ts';
import type { TestFigures } from '../../training/shared/protocol.ts';
import type { Records } from '../run/records.ts';
import { isRunning, NO_RUN, type RunPhase, type RunState } from '../run/runState.ts';
import { restWords } from '../run/status.ts';
import { messages } from './messages.ts';

export interface RunLine {
  readonly id: RunId;
  /** `Run 12` as long as nobody gives it a name. */
  readonly name: string;
  readonly note: string;
  /** Stays whatever else is let go of. */
  readonly isPinned: boolean;
  /** What its network was called. */
  readonly network: string;
  /** What its figures are of: runs of another data set or loss cannot be compared with it. */
  readonly kind: string;
  readonly optimizer: OptimizerName;
  /** Of the first step, and of the last one. */
  readonly rates: readonly [number, number];
  readonly batchSize: number;
  readonly seed: number;
  readonly steps: number;
  /** The mean over the last 50 batches, or over as many as there are. */
  readonly loss: number;
  /** Likewise; null for regression. */
  readonly accuracy: number | null;
  /** The last one. */
  readonly test: TestFigures | null;
  readonly phase: RunPhase;
  readonly stop: StopReason | null;
  readonly divergedAt: number | null;
  /** Whether its parameters are kept, so that it can be opened again. */
  readonly hasParameters: boolean;
  /** ms since 1970, for people only. */
  readonly beganAt: number;
  /** Of its body. */
  readonly bytes: number;
  /** When it was deleted; it can be brought back for a while. ms since 1970 */
  readonly removedAt: number | null;
}

/** What a person gives to a run. */
export type RunWords = Pick<RunLine, 'name' | 'note' | 'isPinned'>;

/** What its run has come to, from its records. */
export function figuresOf({
  steps,
  at,
  tests,
}: Pick<Records, 'steps' | 'at' | 'tests'>): Pick<RunLine, 'steps' | 'loss' | 'accuracy' | 'test' | 'rates'> {
  const count = Math.min(steps, STOP_WINDOW);
  const last = Array.from({ length: count }, (_, i) => at(steps - count + i));
  const accuracy = mean(last.map((step) => step.accuracy));
  return {
    steps,
    loss: mean(last.map((step) => step.loss)),
    accuracy: Number.isNaN(accuracy) ? null : accuracy,
    test: [...tests.values()].at(-1) ?? null,
    rates: [at(0).lr, at(steps - 1).lr],
  };
}

export const endOf = ({ phase, stop, divergence }: RunState): Pick<RunLine, 'phase' | 'stop' | 'divergedAt'> => ({
  phase,
  stop: stop ?? null,
  divergedAt: divergence?.step ?? null,
});

/** How it ended, as the status said it; a run that was at work when its page went away was broken off. */
export function endWords({ phase, steps, stop, divergedAt }: RunLine, isGoingOn: boolean): string {
  if (isRunning(phase)) return isGoingOn ? messages.training : messages.brokenOff;
  const divergence = divergedAt === null ? undefined : { step: divergedAt };
  return restWords({ ...NO_RUN, phase, step: steps, stop: stop ?? undefined, divergence }) ?? messages.paused;
}

/** `0.3`, or `0.3 → 0.03` where it moved. */
export function ratesWords({ rates: [first, last] }: Pick<RunLine, 'rates'>): string {
  const [from, to] = [formatRate(first), formatRate(last)];
  return from === to ? from : `${from} → ${to}`;
}

/** A line as it was found, if it is one: stores can be damaged, and written by other versions of this page. */
export function readRunLine(id: RunId, found: unknown): RunLine | undefined {
  const line = Object(found) as Record<keyof RunLine, unknown>;
  const isNumber = (value: unknown) => typeof value === 'number';
  const isSound =
    [line.name, line.note, line.network, line.kind, line.phase].every((text) => typeof text === 'string') &&
    [line.isPinned, line.hasParameters].every((flag) => typeof flag === 'boolean') &&
    [line.batchSize, line.seed, line.loss, line.beganAt, line.bytes].every(isNumber) &&
    [line.accuracy, line.divergedAt, line.removedAt].every((value) => value === null || isNumber(value)) &&
    isOptimizer(line.optimizer) &&
    Number.isSafeInteger(line.steps) &&
    Array.isArray(line.rates) &&
    line.rates.length === 2 &&
    line.rates.every(isNumber) &&
    isStop(line.stop) &&
    isTest(line.test);
  return isSound ? ({ ...line, id } as RunLine) : undefined;
}

function isStop(found: unknown): boolean {
  const { by, value } = Object(found) as Record<keyof StopReason, unknown>;
  return found === null || (STOP_NAMES.some((name) => name === by) && typeof value === 'number');
}

function isTest(found: unknown): boolean {
  const { step, loss, accuracy } = Object(found) as Record<keyof TestFigures, unknown>;
  return found === null || (typeof step === 'number' && typeof loss === 'number' && (accuracy === null || typeof accuracy === 'number'));
}

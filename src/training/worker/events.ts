/** What a run emits, before it is stamped with the run's id. Types only. */
import type { TrainingEvent } from '../shared/protocol.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'run'> : never;

export type RunEvent = Unstamped<TrainingEvent>;
export type Emit = (events: RunEvent) => void;
/** Milliseconds from any fixed moment on. */
export type Clock = () => number;

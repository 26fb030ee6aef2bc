/** What a run has to tell, before it is stamped with the run's id. Types only. */
import type { TrainingEvent } from '../shared/protocol.ts';

type Unstamped<E> = E extends unknown ? Omit<E, 'run'> : never;

export type News = Unstamped<TrainingEvent>;
export type Tell = (news: News) => void;
/** Milliseconds from any fixed moment on. */
export type Clock = () => number;

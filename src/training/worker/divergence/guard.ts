/** Watches a run for divergence, and remembers where it was still well and how it went on from there. */
import type { TrainingSettings } from '../../../network/training.ts';
import { type Alarm, type AlarmFacts, createAlarm } from './alarm.ts';
import type { Held } from '../held.ts';
import type { Learner } from '../learner.ts';

/** A moment to go back to, and how high the losses were there. */
export interface Anchor {
  readonly held: Held;
  readonly level: number;
}

export interface Guard {
  /** Looks at the step just taken. @returns whether the run has diverged */
  watch(step: number, loss: number, settings: TrainingSettings): boolean;
  /** Whether every parameter is finite now. */
  isSound(): boolean;
  /** The older of two moments at which all was well. */
  readonly anchor: Anchor;
  /** What losses are held against. */
  readonly reference: number;
  /** The settings that a step after the anchor was taken with. */
  settingsAt(step: number): TrainingSettings;
  /** Begins anew from this moment. */
  restart(): void;
}

/** Steps between two looks at all parameters: what goes wrong is noticed within 20. */
const INTERVAL = 16;
/** Steps between two anchors, which are copies of everything: seldom enough that training does not feel it. */
const ANCHORED = 64;
/** A run that is never calm gets anchors all the same, after so many steps: else the way back grows without end. */
const PATIENCE = 256;

/** @param learner what is watched */
export function createGuard(facts: AlarmFacts, { hold, isSound }: Pick<Learner, 'hold' | 'isSound'>): Guard {
  let alarm: Alarm = createAlarm(facts);
  let newer: Anchor = { held: hold(), level: alarm.level };
  let older = newer;
  /** Of every step after the older anchor. */
  let history: TrainingSettings[] = [];

  const dropAnchor = () => {
    const held = hold(older === newer ? undefined : older.held);
    history = history.slice(newer.held.step - older.held.step);
    older = newer;
    newer = { held, level: alarm.level };
  };

  return {
    watch(step, loss, settings) {
      history.push(settings);
      if (alarm.add(loss)) return true;
      const since = step - newer.held.step;
      if (since % INTERVAL !== 0) return false;
      if (!isSound()) return true;
      if ((since % ANCHORED === 0 && alarm.isCalm) || since >= PATIENCE) dropAnchor();
      return false;
    },
    isSound,
    get anchor() {
      return older;
    },
    get reference() {
      return alarm.reference;
    },
    settingsAt: (step) => history[step - older.held.step - 1] as TrainingSettings,
    restart() {
      newer = { held: hold(), level: older.level };
      older = newer;
      history = [];
      alarm = createAlarm({ ...facts, reference: alarm.reference });
    },
  };
}

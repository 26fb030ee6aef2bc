/** Watches a run for divergence, and remembers where it was still well and how it went on from there. */
import type { TrainingSettings } from '../../../network/training.ts';
import type { EngineCheckpoint } from '../engineCheckpoint.ts';
import type { Trainer } from '../trainer.ts';
import { createDivergenceDetector, type DetectorFacts, type DivergenceDetector } from './divergenceDetector.ts';

/** A moment to go back to, and how high the losses were there. */
export interface Anchor {
  readonly checkpoint: EngineCheckpoint;
  readonly level: number;
}

export interface DivergenceMonitor {
  /** Looks at the step just taken. @returns whether the run has diverged */
  watch(step: number, loss: number, settings: TrainingSettings): boolean;
  /** Whether every parameter is finite now. */
  isSound(): boolean;
  /** The older of two moments at which all was well. */
  readonly anchor: Anchor;
  /** What losses are compared with. */
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

/** @param trainer what is watched */
export function createDivergenceMonitor(facts: DetectorFacts, trainer: Pick<Trainer, 'save' | 'isSound'>): DivergenceMonitor {
  const { save, isSound } = trainer;
  let detector: DivergenceDetector = createDivergenceDetector(facts);
  let newer: Anchor = { checkpoint: save(), level: detector.level };
  let older = newer;
  /** Of every step after the older anchor. */
  let history: TrainingSettings[] = [];

  const dropAnchor = () => {
    const checkpoint = save(older === newer ? undefined : older.checkpoint);
    history = history.slice(newer.checkpoint.step - older.checkpoint.step);
    older = newer;
    newer = { checkpoint, level: detector.level };
  };

  return {
    watch(step, loss, settings) {
      history.push(settings);
      if (detector.add(loss)) return true;
      const since = step - newer.checkpoint.step;
      if (since % INTERVAL !== 0) return false;
      if (!isSound()) return true;
      if ((since % ANCHORED === 0 && detector.isCalm) || since >= PATIENCE) dropAnchor();
      return false;
    },
    isSound,
    get anchor() {
      return older;
    },
    get reference() {
      return detector.reference;
    },
    settingsAt: (step) => history[step - older.checkpoint.step - 1] as TrainingSettings,
    restart() {
      newer = { checkpoint: save(), level: older.level };
      older = newer;
      history = [];
      detector = createDivergenceDetector({ ...facts, reference: detector.reference });
    },
  };
}

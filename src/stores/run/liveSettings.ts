/** What of the settings may change in mid-run. */
import { optimizerParams, type TrainingSettings } from '../../network/training.ts';
import type { LiveSettings } from '../../training/shared/protocol.ts';

/** The settings beside the learning rate that a run hears of while it goes on. */
export const liveSettings = (settings: TrainingSettings): LiveSettings => ({
  ...optimizerParams(settings),
  ...(settings.epochs === undefined ? {} : { epochs: settings.epochs }),
  ...(settings.max_steps === undefined ? {} : { max_steps: settings.max_steps }),
});

/** What a run goes by after it heard of other settings: those that it keeps from its start, and the new ones. */
export function settingsAfter(run: TrainingSettings, now: TrainingSettings): TrainingSettings {
  if (now.optimizer !== run.optimizer) return { ...run, lr: now.lr };
  const { epochs: _epochs, max_steps: _maxSteps, ...kept } = run;
  return { ...kept, lr: now.lr, ...liveSettings(now) };
}

/** What of the settings may change in mid-run. */
import { OPTIONAL_SETTINGS, optimizerParams, type TrainingSettings, withoutSettings } from '../../network/training.ts';
import type { LiveSettings } from '../../training/shared/protocol.ts';

/** The settings beside the learning rate that a run hears of while it goes on. */
export const liveSettings = (settings: TrainingSettings): LiveSettings => ({
  ...optimizerParams(settings),
  ...Object.fromEntries(OPTIONAL_SETTINGS.filter((name) => settings[name] !== undefined).map((name) => [name, settings[name]])),
});

/** What a run goes by after it heard of other settings: those that it keeps from its start, and the new ones. */
export function settingsAfter(run: TrainingSettings, now: TrainingSettings): TrainingSettings {
  if (now.optimizer !== run.optimizer) return { ...run, lr: now.lr };
  return { ...withoutSettings(run, OPTIONAL_SETTINGS), lr: now.lr, ...liveSettings(now) };
}

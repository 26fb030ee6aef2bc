/** What of the settings may change in mid-run. */
import { SCHEDULE_ARGUMENT_NAMES } from '../../network/schedules.ts';
import { STOP_NAMES } from '../../network/stopping.ts';
import { optimizerParams, type TrainingSettings } from '../../network/training.ts';
import type { LiveSettings } from '../../training/shared/protocol.ts';

/** Those that mean something by not being there. */
const OPTIONAL = ['epochs', 'max_steps', 'schedule', ...SCHEDULE_ARGUMENT_NAMES, ...STOP_NAMES] as const;

/** The settings beside the learning rate that a run hears of while it goes on. */
export const liveSettings = (settings: TrainingSettings): LiveSettings => ({
  ...optimizerParams(settings),
  ...Object.fromEntries(OPTIONAL.filter((name) => settings[name] !== undefined).map((name) => [name, settings[name]])),
});

/** What a run goes by after it heard of other settings: those that it keeps from its start, and the new ones. */
export function settingsAfter(run: TrainingSettings, now: TrainingSettings): TrainingSettings {
  if (now.optimizer !== run.optimizer) return { ...run, lr: now.lr };
  const kept = Object.fromEntries(Object.entries(run).filter(([name]) => !OPTIONAL.some((one) => one === name)));
  return { ...(kept as unknown as TrainingSettings), lr: now.lr, ...liveSettings(now) };
}

/** Whether what the finder measured still holds for what is drawn, and its zones for the slider. */
import type { RateZone } from '../../../network/rateFinder/rateTest.ts';
import { type OptimizerName, optimizerParams, type TrainingSettings } from '../../../network/training.ts';
import { useDocument } from '../../document/document.ts';
import { useReading } from '../../document/reading.ts';
import { sameNetwork } from '../../run/runState.ts';
import { type Measured, useFinder } from './found.ts';
import { messages } from './messages.ts';

/** What can be another one than it was. */
export type Changed = 'network' | 'optimizer' | 'batchSize';

export interface MeasuredZones {
  readonly zones: readonly RateZone[];
  /** `SGD, batches of 64` */
  readonly with: string;
  /** What is another one now, so that they no longer hold, in words: `network`, `optimizer`, `batch size`. */
  readonly changed: string | undefined;
}

/**
 * The zones of the last test; undefined where there was none, or it has none.
 * @param optimizer that of the rate that is judged: a run keeps its own
 */
export function useZones(optimizer: OptimizerName): MeasuredZones | undefined {
  const measured = useFinder((finder) => finder.measured);
  const changed = useChanged();
  if (!measured || measured.test.zones.length === 0) return undefined;
  return {
    zones: measured.test.zones,
    with: measuredWith(measured),
    changed: changed ?? (measured.settings.optimizer === optimizer ? undefined : messages.changed.optimizer),
  };
}

/** What is another one than it was when it was measured, in words. */
export function useChanged(): string | undefined {
  const measured = useFinder((finder) => finder.measured);
  const reading = useReading();
  const training = useDocument(({ document }) => document.training);
  if (!measured) return undefined;
  if (!reading.ok || !sameNetwork(measured.spec, reading.spec)) return messages.changed.network;
  const changed = changedSetting(measured.settings, training);
  return changed && messages.changed[changed];
}

/** In words: `SGD, batches of 64`. */
export const measuredWith = ({ settings: { optimizer, batch_size } }: Pick<Measured, 'settings'>): string =>
  messages.with(optimizer, batch_size);

export function changedSetting(then: TrainingSettings, now: TrainingSettings): Changed | undefined {
  if (then.optimizer !== now.optimizer || JSON.stringify(optimizerParams(then)) !== JSON.stringify(optimizerParams(now)))
    return 'optimizer';
  return then.batch_size === now.batch_size ? undefined : 'batchSize';
}

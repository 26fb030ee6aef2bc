/** What a lane has come to in numbers. Pure. */
import type { MetricsState } from '../../../stores/run/metrics.ts';

/** The accuracy on the batches, smoothed; undefined for values, or before the first step. */
export const accuracyOf = ({ accuracy }: MetricsState): number | undefined => accuracy.at(-1)?.smooth;

/** The accuracy on the test set when it was last looked at; undefined before that, and for values. */
export const testOf = ({ tests }: MetricsState): number | undefined => tests.at(-1)?.accuracy ?? undefined;

/** The loss of the batches, smoothed. */
export const lossOf = ({ loss }: MetricsState): number | undefined => loss.findLast(({ smooth }) => Number.isFinite(smooth))?.smooth;

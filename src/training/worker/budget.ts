/** Refuses a network that cannot fit, before the engine runs out of memory half-way. */
import { formatCount } from '../../lib/numbers.ts';
import { ok, type Result, refused } from '../../lib/result.ts';
import { countParameters, parametersOf, sizeOf } from '../../network/spec.ts';
import type { RunPlan } from '../shared/protocol.ts';

/** WebAssembly in tfjs has at most 2 GB; the rest is left for the data, fragments and the page. */
const BUDGET_BYTES = 1.4e9;
const FLOAT_BYTES = 4;
/** Of each parameter: itself, its gradient, two moments, and the new ones while a step is under way. */
const COPIES_OF_A_PARAMETER = 8;
/** Of each number on a wire: its value, its gradient, and what an activation computes in between. */
const COPIES_OF_AN_OUTPUT = 4;

/** Whether the network fits, or a sentence that says what is too large. An estimate on the safe side. */
export function checkBudget({ spec, settings }: RunPlan): Result<undefined> {
  const parameters = countParameters(parametersOf(spec));
  const perSample = spec.layers.reduce((sum, { outShape }) => sum + sizeOf(outShape), sizeOf(spec.data.facts.x));
  const samples = Math.max(Math.min(settings.batch_size, spec.data.facts.train), Math.min(1000, spec.data.facts.test));
  const bytes = FLOAT_BYTES * (COPIES_OF_A_PARAMETER * parameters + COPIES_OF_AN_OUTPUT * perSample * samples);
  if (bytes <= BUDGET_BYTES) return ok(undefined);
  const gigabytes = (bytes / 1e9).toFixed(1);
  return refused(
    `Training this network of ${formatCount(parameters)} parameters in batches of ${formatCount(settings.batch_size)} takes about ` +
      `${gigabytes} GB of memory, more than a browser gives. Make its Linear layers or the batch size smaller.`,
  );
}

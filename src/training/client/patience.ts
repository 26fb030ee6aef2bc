/** How long a worker may be silent over one piece of its work: honest steps of large networks take long. */
import { countParameters, parametersOf, sizeOf } from '../../network/read/spec.ts';
import type { EngineName, RunPlan } from '../shared/protocol.ts';

/** Multiply-adds a second, rather too few than too many. */
const SPEED = { wasm: 5e8, cpu: 5e7 } as const satisfies Record<EngineName, number>;
/** Forward once, and backward for the weights and for the inputs. */
const PASSES_OF_A_STEP = 3;
/** Test samples that are evaluated in one piece. */
const TEST_PIECE = 1000;
/** What an activation costs beside a multiply-add. */
const ACTIVATION_COST = 10;
/** Initial parameters that are drawn in a second. */
const DRAWN_PER_SECOND = 5e6;
/** A busy or slow machine may take so many times the estimate. */
const SLACK = 1.5;

/**
 * Milliseconds after which a worker that says nothing must be lost.
 * @param engine as far as it is known; before that the slow one is assumed
 */
export function patienceFor({ spec, settings }: RunPlan, engine: EngineName = 'cpu'): number {
  const parameters = countParameters(parametersOf(spec));
  const outputs = spec.layers.reduce((sum, { outShape }) => sum + sizeOf(outShape), 0);
  const samples = Math.max(
    PASSES_OF_A_STEP * Math.min(settings.batch_size, spec.data.facts.train),
    Math.min(TEST_PIECE, spec.data.facts.test),
  );
  const work = (parameters + ACTIVATION_COST * outputs) * samples;
  return 1000 * SLACK * Math.max(work / SPEED[engine], parameters / DRAWN_PER_SECOND);
}

/** Whether a run blew up by the formula of its loss, which no learning rate changes. Pure. */
import type { LossKind } from '../../network/kinds.ts';
import type { Divergence } from '../../training/shared/protocol.ts';

/** So far below 0, a loss that then is no number any more was falling without end. */
const FAR_BELOW = -1e6;

/** A formula that gives no number, or has no gradient, or falls below 0 without end; else it blew up as any loss may. */
export function isOfFormula({ lossBefore, lossAfter, gradient, suggestedLr }: Divergence, loss: LossKind): boolean {
  if (loss !== 'CustomLoss') return false;
  if (!Number.isFinite(lossBefore) || !Number.isFinite(gradient)) return true;
  const hasFallen = lossAfter < lossBefore || (Number.isNaN(lossAfter) && lossBefore < FAR_BELOW);
  return hasFallen && suggestedLr === undefined;
}

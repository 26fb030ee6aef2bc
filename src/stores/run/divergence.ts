/** How a run blew up, told in its own numbers: a row for each optimizer, since each throws parameters in its own way. Pure. */
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import type { LossKind } from '../../network/kinds.ts';
import type { OptimizerName, TrainingSettings } from '../../network/training.ts';
import type { Divergence } from '../../training/shared/protocol.ts';
import { lateMessages } from './lateMessages.ts';
import { isOfFormula } from './ofFormula.ts';

/** What the step did, in a sentence. */
type Deed = (divergence: Divergence, settings: TrainingSettings) => string;

/** SGD goes as far as the gradient is steep. */
const steep: Deed = ({ lr, gradient, tensor }) => lateMessages.divergence.steep(rateText(lr), figure(gradient), tensor);

/** With momentum, steps of one direction add up. */
const rolling: Deed = ({ lr, gradient, tensor, change }, { momentum = 0 }) =>
  lateMessages.divergence.rolling(rateText(lr), figure(gradient), formatNumber(momentum), tensor, figure(change));

/** The others divide by how large the gradient is, so that the rate alone says how far they go. */
const scaled: Deed = ({ lr, gradient, tensor, change }, { optimizer }) =>
  lateMessages.divergence.scaled(optimizer, tensor, figure(change), rateText(lr), figure(gradient));

const DEEDS = {
  SGD: (divergence, settings) => (settings.momentum ? rolling : steep)(divergence, settings),
  Adam: scaled,
  AdamW: scaled,
  RMSprop: scaled,
  Adagrad: scaled,
} as const satisfies Record<OptimizerName, Deed>;

/**
 * What happened, and why: `At step 41 the loss went from 2.9 to 4.1e8. A step of 3 × a gradient of 2,900 threw fc2.weight far away. …`
 * @param settings those of the run; @param loss what it makes small
 */
export function explainDivergence(divergence: Divergence, settings: TrainingSettings, loss: LossKind): string {
  if (isOfFormula(divergence, loss)) return explainFormula(divergence);
  const { step, lossBefore, lossAfter, suggestedLr } = divergence;
  const { whole, noRateHelps, tooBig } = lateMessages.divergence;
  const deed = DEEDS[settings.optimizer](divergence, settings);
  return whole(step, figure(lossBefore), figure(lossAfter), deed, suggestedLr === undefined ? noRateHelps : tooBig);
}

/** What only a formula of one's own can do. */
function explainFormula({ step, lossBefore, lossAfter, gradient }: Divergence): string {
  const { noLoss, noGradient, noFloor } = lateMessages.divergence;
  if (!Number.isFinite(lossBefore)) return noLoss(step, figure(lossBefore));
  if (!Number.isFinite(gradient)) return noGradient(step, figure(lossBefore));
  return noFloor(step, figure(lossBefore), figure(lossAfter));
}

/** Three digits, as rates are set. */
const rateText = (lr: number): string => formatNumber(lr, 3).replace('e+', 'e');

/** Two digits say how large a number is: `2.9`, `2,900`, `4.1e8`. */
function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000 && size < 1e6) return formatCount(Number(value.toPrecision(2)));
  return formatNumber(value, 2).replace('e+', 'e');
}

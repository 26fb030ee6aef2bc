/** How a run blew up, told in its own numbers: a row for each optimizer, since each throws parameters in its own way. Pure. */
import { formatCount, formatNumber } from '../../lib/numbers.ts';
import type { LossKind } from '../../network/kinds.ts';
import type { OptimizerName, TrainingSettings } from '../../network/training.ts';
import type { Divergence } from '../../training/shared/protocol.ts';
import { isOfFormula } from './ofFormula.ts';

/** What the step did, as the end of a sentence that begins with the loss. */
type Deed = (divergence: Divergence, settings: TrainingSettings) => string;

/** SGD goes as far as the gradient is steep. */
const steep: Deed = ({ lr, gradient, tensor }) => `a step of ${rateText(lr)} × a gradient of ${figure(gradient)} threw ${tensor} far away`;

/** With momentum, steps of one direction add up. */
const rolling: Deed = ({ lr, gradient, tensor, change }, { momentum = 0 }) =>
  `a step of ${rateText(lr)} × a gradient of ${figure(gradient)}, added to what momentum ${formatNumber(momentum)} kept of the steps before, ` +
  `moved ${tensor} by up to ${figure(change)}`;

/** The others divide by how large the gradient is, so that the rate alone says how far they go. */
const scaled: Deed = ({ lr, gradient, tensor, change }, { optimizer }) =>
  `${optimizer} moved the numbers of ${tensor} by up to ${figure(change)}, which follows from the rate ${rateText(lr)}, ` +
  `whatever the gradient (${figure(gradient)})`;

const DEEDS = {
  SGD: (divergence, settings) => (settings.momentum ? rolling : steep)(divergence, settings),
  Adam: scaled,
  AdamW: scaled,
  RMSprop: scaled,
  Adagrad: scaled,
} as const satisfies Record<OptimizerName, Deed>;

/**
 * What happened, and why: `At step 41 the loss went from 2.9 to 4.1e8: a step of 3 × a gradient of 2,900 threw fc2.weight far away. …`
 * @param settings those of the run; @param loss what it makes small
 */
export function explainDivergence(divergence: Divergence, settings: TrainingSettings, loss: LossKind): string {
  if (isOfFormula(divergence, loss)) return explainFormula(divergence);
  const { step, lossBefore, lossAfter, suggestedLr } = divergence;
  const fall = `At step ${formatCount(step)} the loss went from ${figure(lossBefore)} to ${figure(lossAfter)}`;
  const cause =
    suggestedLr === undefined
      ? 'No smaller learning rate mends this step: look for very large numbers in the data or in the parameters that training started from.'
      : 'The learning rate is too big.';
  return `${fall}: ${DEEDS[settings.optimizer](divergence, settings)}. ${cause}`;
}

/** What only a formula of one's own can do. */
function explainFormula({ step, lossBefore, lossAfter, gradient }: Divergence): string {
  const at = `At step ${formatCount(step)}`;
  if (!Number.isFinite(lossBefore))
    return `${at} the formula of the loss gives ${figure(lossBefore)}. Look for a root or a log of what may be below 0, for a division by what may be 0, and for powers that grow too large.`;
  if (!Number.isFinite(gradient))
    return `${at}, where the loss is ${figure(lossBefore)}, its gradient is no finite number: a formula has none where it takes a root or a log of 0, or divides by 0. Add a small number there, such as 1e-8.`;
  return `${at} the loss went from ${figure(lossBefore)} to ${figure(lossAfter)}: nothing in its formula stops it at 0, so it falls for as long as training goes on, whatever the learning rate. abs(…) or a square makes it a distance.`;
}

/** Three digits, as rates are set. */
const rateText = (lr: number): string => formatNumber(lr, 3).replace('e+', 'e');

/** Two digits say how large a number is: `2.9`, `2,900`, `4.1e8`. */
function figure(value: number): string {
  const size = Math.abs(value);
  if (size >= 1000 && size < 1e6) return formatCount(Number(value.toPrecision(2)));
  return formatNumber(value, 2).replace('e+', 'e');
}

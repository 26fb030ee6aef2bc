/** What is said of a step in its five beats. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { Beat } from '../../network/beats.ts';
import type { Mistake } from '../../training/shared/beats.ts';

export const messages = defineMessages('panels/beats', {
  title: 'Five beats',
  cannotTrain: 'A step can be taken beat by beat as soon as the network can train.',
  running: 'Pause to take a step beat by beat.',
  buttons: 'Beats',
  beats: {
    zero_grad: 'Set every .grad to None',
    forward: 'Send the batch through the network',
    loss: 'Compare what came out with the target',
    backward: 'Send the gradient of the loss back to every parameter',
    step: 'Have the optimizer move the parameters',
  } satisfies Record<Beat, string>,
  whole: 'Whole step',
  wholeWill: 'All five, in this order',
  loop: 'Training loop',
  takenLast: ', taken last',
  next: ', next',
  number: 'Arithmetic of',
  arithmeticOf: (beat: Beat) => `Arithmetic of ${beat}`,
  step: (step: number) => `Step ${formatCount(step)}`,
  samples: (samples: number) => ` · ${plural(samples, 'sample', 'samples')}`,
  comesNext: (beat: Beat) => ` · ${beat} comes next`,
  /** What formulas are of, or stands in their place. */
  about: {
    noGradients: 'No parameter has a gradient.',
    tooMuch: (samples: number) =>
      `${plural(samples, 'sample', 'samples')} went through every layer. The wires show how large the numbers are.`,
    firstSample: 'Of the first sample:',
    wholeBatch: 'ŷ of the first sample; parameters over the whole batch:',
    nothingMoved: 'Nothing has moved.',
  },
  /** Between numbers, or formulas, of one line; every sign stands between blanks. */
  between: ' , ',
  pyTorchDoes: 'What PyTorch does',
  pyTorchRaises: 'PyTorch raises',
  mistakes: {
    noPrediction: 'The loss compares a prediction with the target. Take forward first.',
    noLoss: 'Backward begins at the loss. Take loss first.',
    oldPrediction:
      'y_pred is still the last batch’s, made before the parameters moved. PyTorch would compare it with the new targets; here take forward first.',
    backwardTwice: 'The first backward has freed what forward kept for it. Take forward and loss again.',
    changedInPlace: 'The step has changed weights that backward still needs. Take forward and loss again.',
    notKept: 'Whole steps leave no gradients here. PyTorch would still have those of the last one. Take zero_grad and begin a step.',
    overflow: 'This step would leave parameters that are not finite. PyTorch would go on with inf and nan; here it was taken back.',
    added: 'There was a gradient already: the new one is added to it. That is why a loop begins with zero_grad.',
    again: 'The same gradient moves the parameters once more: nothing new was learned of the loss.',
    noGradient: 'Every .grad is None, so the optimizer skips every parameter and nothing moves.',
  } satisfies Record<Mistake, string>,
});

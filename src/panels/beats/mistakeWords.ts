/** What is said of a beat that is out of order: what PyTorch raises there, if anything, and what it means. Pure. */
import type { Mistake } from '../../training/shared/beats.ts';

interface MistakeRow {
  /** The error of PyTorch, its beginning as it is printed; absent where it goes on. */
  readonly raises?: string;
  readonly says: string;
}

export const MISTAKE_WORDS: Record<Mistake, MistakeRow> = {
  noPrediction: {
    raises: "NameError: name 'y_pred' is not defined",
    says: 'The loss compares a prediction with the target. Take forward first.',
  },
  noLoss: {
    raises: "NameError: name 'loss' is not defined",
    says: 'Backward begins at the loss. Take loss first.',
  },
  oldPrediction: {
    says: 'y_pred is still the last batch’s, made before the parameters moved. PyTorch would compare it with the new targets; here take forward first.',
  },
  backwardTwice: {
    raises: 'RuntimeError: Trying to backward through the graph a second time',
    says: 'The first backward has freed what forward kept for it. Take forward and loss again.',
  },
  changedInPlace: {
    raises: 'RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation',
    says: 'The step has changed weights that backward still needs. Take forward and loss again.',
  },
  notKept: {
    says: 'Whole steps leave no gradients here. PyTorch would still have those of the last one. Take zero_grad and begin a step.',
  },
  overflow: {
    says: 'This step would leave parameters that are not finite. PyTorch would go on with inf and nan; here it was taken back.',
  },
  added: { says: 'There was a gradient already: the new one is added to it. That is why a loop begins with zero_grad.' },
  again: { says: 'The same gradient moves the parameters once more: nothing new was learned of the loss.' },
  noGradient: { says: 'Every .grad is None, so the optimizer skips every parameter and nothing moves.' },
};

/** What PyTorch raises at a beat that is out of order: the beginning of its error as it is printed; nothing where it goes on. */
import type { Mistake } from '../../training/shared/beats.ts';

export const RAISED: Readonly<Record<Mistake, string | undefined>> = {
  noPrediction: "NameError: name 'y_pred' is not defined",
  noLoss: "NameError: name 'loss' is not defined",
  oldPrediction: undefined,
  backwardTwice: 'RuntimeError: Trying to backward through the graph a second time',
  changedInPlace: 'RuntimeError: one of the variables needed for gradient computation has been modified by an inplace operation',
  notKept: undefined,
  overflow: undefined,
  added: undefined,
  again: undefined,
  noGradient: undefined,
};

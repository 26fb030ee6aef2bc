/** What the module exports: every kernel. None keeps anything: all they know is in their arguments and in memory. */
export { activate, activationGradient } from './activate';
export { adam } from './adam';
export { gatherBytes } from './bytes';
export { fillPackTable, listColumns, listRows, packImages, packTableBytes } from './compress';
export { add, columnSums, copy, multiply } from './elementwise';
export { huber, meanAbsolute, meanSquared, smoothL1 } from './errors';
export { gemm, gemmDescent, gemmScratchBytes, linearForward } from './gemm';
export { activateListed, activationGradientListed, multiplyListed } from './listed';
export { listedDescent, listedForward, listedInputGradient, listedWeightGradient } from './listedLinear';
export { listedScratchBytes } from './listedProduct';
export { operate, operationGradient, report, total, totalGradient } from './operations';
export { adagrad, rmsprop, sgd, sgdMomentum } from './optimizers';
export { softmax, softmaxCrossEntropy, softmaxGradient } from './softmax';
export { sparseDescent, sparseForward, sparseWeightGradient } from './sparse';
export { sparseAdam } from './sparseAdam';
export { allFinite, histogram, minMax } from './statistics';

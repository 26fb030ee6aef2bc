/** The open document as PyTorch prints it: worked out once for each network. */
import { weakMemoize } from '../../lib/memo.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { type ModelLine, printModel } from '../../network/pytorch/printModel.ts';
import { networkOf, readingOf } from './reading.ts';

/** The lines of `print(model)`, the same ones as long as the network is the same. */
export const linesOf = (document: NetworkDocument): readonly ModelLine[] => print(networkOf(document));

const print = weakMemoize((network: NetworkDocument) => printModel(network, readingOf(network).shapes));

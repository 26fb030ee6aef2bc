/** What training starts from: the values that came with the file as long as they fit the network as it is drawn, else the seed's. */
import { currentLocale } from '../../lib/locale.ts';
import { memoizeOne } from '../../lib/memo.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { fitParameters, type ParameterValues } from '../../network/file/fileParameters.ts';
import { type DocumentState, useDocument } from './document.ts';

export type Starting =
  | { readonly from: 'seed' }
  | { readonly from: 'file'; readonly values: ParameterValues }
  /** An edit left the file's values without a place; undoing it brings them back. */
  | { readonly from: 'seed'; readonly misfit: string };

type Open = Pick<DocumentState, 'document' | 'parameters'>;

const SEED: Starting = { from: 'seed' };

export const startingOf = ({ document, parameters }: Open): Starting =>
  parameters ? checkFit(document, parameters, currentLocale()) : SEED;

/** In each language anew: a misfit is a sentence. */
const checkFit = memoizeOne((document: NetworkDocument, values: ParameterValues, _: object): Starting => {
  const fits = fitParameters(document, values);
  return fits.ok ? { from: 'file', values } : { from: 'seed', misfit: fits.reason };
});

export const useStarting = (): Starting => useDocument(startingOf);

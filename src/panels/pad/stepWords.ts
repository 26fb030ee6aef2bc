/** What stands beside the digit as the network sees it: where it comes from, or what the colors over the ink mean. Pure. */
import { formatCount } from '../../lib/numbers.ts';

interface Said {
  readonly shown: { readonly split: 'train' | 'test'; readonly index: number; readonly label: number } | undefined;
  readonly isCentered: boolean;
  /** The digit that is explained, where one is. */
  readonly explained: number | undefined;
}

/** One sentence of three short lines. */
export function stepWords({ shown, isCentered, explained }: Said): string {
  if (explained !== undefined) return `Gradient × pixel: how far each raises the score of ${explained} above the mean of all ten.`;
  if (shown) return `This is ${shown.split} digit ${formatCount(shown.index)} as it is in MNIST. Its label is ${shown.label}.`;
  return isCentered
    ? 'Fitted into 20 × 20 pixels, its center of mass in the middle, as MNIST’s digits are.'
    : 'The field as it is, made smaller: what lies elsewhere than MNIST’s digits is misread.';
}

/** What stands beside the digit as the network sees it: where it comes from. Pure. */
import { formatCount } from '../../lib/numbers.ts';
import type { ClassName } from '../../stores/run/classNames.ts';

/** A digit of the data set that was laid down in the pad. */
interface Shown {
  readonly split: 'train' | 'test';
  readonly index: number;
  readonly label: number;
}

/** One or two sentences, in three short lines. */
export function stepWords(shown: Shown | undefined, isCentered: boolean, thing: string, nameOf: ClassName): string {
  if (shown) return `This is ${shown.split} ${thing} ${formatCount(shown.index)} of the data set. Its label is ${nameOf(shown.label)}.`;
  return isCentered
    ? 'Fitted into 20 × 20 pixels, its center of mass in the middle, as MNIST’s digits are.'
    : 'The field as it is, made smaller: what lies elsewhere than MNIST’s digits is misread.';
}

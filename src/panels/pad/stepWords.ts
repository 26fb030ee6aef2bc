/** What stands beside the digit as the network sees it: where it comes from. Pure. */
import type { ClassName, PictureThing } from '../../stores/run/classNames.ts';
import { messages } from './messages.ts';

/** A digit of the data set that was laid down in the pad. */
interface Shown {
  readonly split: 'train' | 'test';
  readonly index: number;
  readonly label: number;
}

/** One or two sentences, in three short lines. */
export function stepWords(shown: Shown | undefined, isCentered: boolean, thing: PictureThing, nameOf: ClassName): string {
  if (shown) return messages.of[thing].laidDown[shown.split](shown.index, nameOf(shown.label));
  return isCentered ? messages.centered : messages.asItIs;
}

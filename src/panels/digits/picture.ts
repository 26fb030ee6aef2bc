/** What a data set of images is made of, as it is called: digits, or pictures of other things. Store in. */
import { useThing } from '../../stores/run/classNames.ts';

export type PictureThing = 'digit' | 'picture';

export const usePictureThing = (): PictureThing => (useThing() === 'digit' ? 'digit' : 'picture');

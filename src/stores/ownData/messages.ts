/** Why files of one's own are not read. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('stores/ownData', {
  imagesTooSlow: 'Reading took too long without an answer. Take fewer pictures.',
  imagesBroken: 'The files could not be read here: perhaps there was not enough memory. Take fewer pictures, or reload the page.',
  damaged: (fingerprint: string) => `pictures.${fingerprint}…: the pictures are damaged, or others than the file says`,
});

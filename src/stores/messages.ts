/** What is said where a part of the page did not arrive, and of the page inside another one. */
import { defineMessages } from '../lib/messages.ts';

export const messages = defineMessages('stores', {
  missingPart: 'A part of this page did not arrive. Check the connection, then try again.',
  missingLesson: 'A part of this page did not arrive, so the lesson was not opened. Check the connection, then try again.',
  /** What a frame in another page says that it is. */
  frame: (network: string) => `${network}: a neural network to train`,
});

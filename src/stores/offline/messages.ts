/** What a reload into a newer version does to what goes on, and why there is none. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('stores/offline', {
  race: 'A reload ends the race: take a lane first, or reload later.',
  tooLarge: 'This run is too large to be kept: a reload loses what it has learned. Save with parameters keeps it.',
  training: 'Training is paused and saved before the reload; Continue takes it on from the same step.',
  finding: 'What is open is saved before the reload; the search for a rate ends with it.',
  saved: 'What is open is saved before the reload.',
  notSaved: 'What is open could not be saved, so nothing was reloaded. Save it as a file, or make room, then try again.',
  hasBecomeTooLarge: 'This run has become too large to be kept. Save with parameters keeps it; press Reload again to leave it.',
});

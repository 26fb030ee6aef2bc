/** What whoever presents the page reads. */
import { defineMessages } from '../../lib/messages.ts';
import type { PaneName } from '../../stores/panes.ts';
import type { Stage } from '../../stores/presenting.ts';

export const messages = defineMessages('panels/present', {
  presenter: 'Presenter view',
  stage: 'Stage',
  stages: {
    both: 'Canvas and charts',
    canvas: 'Canvas',
    lesson: 'Lesson and canvas',
    pad: 'Draw a digit',
  } satisfies Record<Exclude<Stage, PaneName>, string>,
  place: (place: number, count: number) => `${place} of ${count}`,
  placeOf: (stage: string, place: number, count: number) => `${stage}, ${place} of ${count}`,
  keys: 'Keys',
  keysTitle: 'Keys: ?',
  end: 'End the presentation',
  endTitle: 'End the presentation: Escape',
  presentation: 'Presentation',
  black: 'The screen is black: B brings it back.',
  lastPart: 'The last part',
  nextPart: 'Space: next part',
  pause: 'T: pause',
  train: 'T: train',
  next: (beat: string) => `Space: ${beat}`,
});

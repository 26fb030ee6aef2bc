/** What the doors of the lesson say; the rest is in `lateMessages.ts`. */
import { defineMessages } from '../../lib/messages.ts';

export const messages = defineMessages('panels/lesson', {
  lesson: 'Lesson',
  allReached: 'all goals reached',
});

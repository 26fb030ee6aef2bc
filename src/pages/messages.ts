/** What the parts of the page are called, and what is said where one of them breaks. */
import { defineMessages } from '../lib/messages.ts';

export const messages = defineMessages('pages', {
  skip: 'Skip to the network',
  asList: 'The network as a list (O)',
  outline: 'Outline',
  network: 'Network',
  training: 'Training',
  settings: 'Training settings',
  charts: 'Charts',
  chart: 'Chart',
  side: 'Left side',
  palette: 'Palette',
  lesson: 'Lesson',
  lessonText: 'Lesson text',
  reload: 'Reload',
  lastResort: {
    title: 'This page met an error of its own',
    says: 'Your network is safe: it is kept in this browser and comes back when you reload. The trained parameters of this run are lost.',
    download: 'Download the network',
  },
  missingPart:
    'A part of the page did not arrive: the connection broke, or a newer version has come out. Your network is kept; reload to go on.',
});

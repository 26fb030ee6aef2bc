/** What checks of goals are asked with, and why lesson files are refused. */
import { defineMessages } from '../lib/messages.ts';
import { formatCount } from '../lib/numbers.ts';

/** What a check is asked with. */
const args = {
  below: 'below',
  withinSteps: 'within so many steps',
  above: 'above',
  times: 'times',
  forSteps: 'for so many steps',
  share: 'share, from 0 to 1',
  maxParameters: 'with at most so many parameters',
  parameter: 'parameter',
  place: 'place, from 0',
  near: 'near',
  tolerance: 'at most so far from it',
  node: 'node',
  steps: 'steps',
  kind: 'kind',
  soMany: 'so many',
  than: 'than',
  in_features: 'in_features',
  out_features: 'out_features',
  atLeast: 'at least',
  atMost: 'at most',
  dataSet: 'data set',
  optimizer: 'optimizer',
  epochs: 'epochs',
  batchSize: 'batch size',
  rates: 'rates',
  stepsWithEach: 'steps with each',
  beats: 'beats in their order',
};

export type ArgLabel = keyof typeof args;

export const messages = defineMessages('lessons/late', {
  args,
  /** What the files are and who writes them, as it is called on the page. */
  lessonFile: 'a lesson file',
  saveLesson: 'Save lesson',
  handedIn: 'a result that was handed in',
  done: 'I am done',
  tooLarge: 'The lesson is larger than 8 MB, which is more than can be opened here.',
  twoNetworks: (name: string) => `parts: two networks are called ${name}; give each of a lesson’s networks a name of its own.`,
  empty: (what: string) => `expected ${what}, got an empty text`,
  tooLong: (most: number, letters: number) => `expected at most ${formatCount(most)} letters, got ${formatCount(letters)}`,
  mostLetters: (most: number) => `expected at most ${formatCount(most)} letters`,
  onePart: 'expected at least one part',
  /** What stands after `expected`, and before what it has. */
  title: 'a title',
  sentence: 'a sentence',
  paragraph: 'a paragraph',
  name: 'a name',
  aCheck: 'a check',
  check: (name: string) => `the check ${name}`,
  goal: 'a goal',
  question: 'a question',
  part: 'a part',
  result: 'a result',
  pane: 'the name of a pane',
  node: 'the id of a node',
  parameter: 'the name of a parameter, such as fc1.weight',
  beats: 'a list of beats',
  oneBeat: 'at least one beat',
  mostBeats: (most: number) => `at most ${formatCount(most)} beats`,
  steps: 'a whole number from 0',
  /** What there may be so many of. */
  lists: {
    paragraphs: 'paragraphs',
    tasks: 'tasks',
    goals: 'goals',
    checks: 'checks',
    questions: 'questions',
    parts: 'parts',
    panes: 'panes',
    controls: 'controls',
    scenes: 'scenes',
  },
});

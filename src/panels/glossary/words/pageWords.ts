/** A word for each part of the page: its views, and what is pressed. */
import { formatRate } from '../../../lib/numbers.ts';
import { countParameters, type NetworkSpec, parametersOf } from '../../../network/read/spec.ts';
import type { PageWord } from '../../../network/words.ts';
import { messages } from './pageMessages.ts';
import { type Here, withTexts } from './word.ts';

const countAll = (spec: NetworkSpec): number => countParameters(parametersOf(spec));

/** A sentence with the number of classes, where there are any. */
const ofClasses = ({ spec }: Here, say: (classes: number) => string): string | undefined =>
  spec?.data.facts.y.type === 'classes' ? say(spec.data.facts.y.count) : undefined;

export const PAGE_WORDS = withTexts<PageWord>(() => messages.words, {
  canvas: { here: ({ document }) => messages.words.canvas.here(document.nodes.length, document.edges.length) },
  wire: { here: ({ document }) => messages.words.wire.here(document.edges.length) },
  handle: {},
  id: {
    here: ({ document }) => (document.nodes.length === 0 ? undefined : messages.words.id.here(document.nodes.length)),
    torch: 'torch.nn.Module',
  },
  palette: {},
  printedModel: {
    here: ({ spec }) => spec && messages.words.printedModel.here(spec.layers.length, countAll(spec)),
    torch: 'torch.nn.Module',
  },
  problems: {},
  hints: {},
  train: { here: ({ run }) => run.shown && messages.words.train.here(run.shown.step) },
  reset: { here: ({ settings }) => messages.words.reset.here(settings.seed) },
  beats: { torch: 'torch.optim.Optimizer.step' },
  gradients: { here: ({ spec }) => spec && messages.words.gradients.here(parametersOf(spec).length), torch: 'torch.Tensor.grad' },
  confusion: { here: (here) => ofClasses(here, messages.words.confusion.here) },
  points: { here: ({ spec }) => spec && messages.words.points.here(spec.data.facts.train) },
  landscape: { here: ({ spec }) => spec && messages.words.landscape.here(countAll(spec)) },
  lossShape: {},
  race: { here: ({ settings }) => messages.words.race.here(settings.seed) },
  outline: {},
  numbers: {},
  code: {},
  runs: {},
  handIn: {},
  about: {},
  finder: { here: ({ settings }) => messages.words.finder.here(formatRate(settings.lr)) },
  moment: { here: ({ run }) => run.shown && messages.words.moment.here(run.shown.step) },
  pad: { here: (here) => ofClasses(here, messages.words.pad.here) },
  digits: { here: ({ spec }) => spec && messages.words.digits.here(spec.data.facts.train, spec.data.facts.test) },
  ownData: {},
  lesson: {},
  makeLesson: {},
  networkName: {},
  networks: {},
  templates: {},
  open: {},
  save: { torch: 'torch.save' },
  saved: {},
  share: {},
  file: {},
  embed: {},
  tidy: {},
  undo: {},
  commands: {},
  keys: {},
  present: {},
  theme: {},
  language: {},
  glossary: {},
});

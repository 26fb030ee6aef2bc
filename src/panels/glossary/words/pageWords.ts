/** A word for each part of the page: its views, and what is pressed. */
import { formatCount, formatRate } from '../../../lib/numbers.ts';
import { countParameters, parametersOf } from '../../../network/read/spec.ts';
import type { PageWord } from '../../../network/words.ts';
import { some, type Word } from './word.ts';

export const PAGE_WORDS: Readonly<Record<PageWord, Word>> = {
  canvas: {
    title: 'Canvas',
    says: 'The network as it is wired: cards are its parts, and numbers go along the wires.',
    here: ({ document }) => `${some(document.nodes.length, 'card')} and ${some(document.edges.length, 'wire')} here.`,
  },
  wire: {
    title: 'Wire',
    also: ['edge', 'connection'],
    says: 'What one card gives goes along it into the next; the words on it are the shape.',
    here: ({ document }) => `${some(document.edges.length, 'wire')} here.`,
  },
  handle: {
    title: 'Handle',
    says: 'An end for wires: drag from it, or press Enter on one end and then on the other.',
  },
  id: {
    title: 'Id',
    says: 'The name of a node: in exported code it is the name of the module.',
    here: ({ document }) => (document.nodes.length === 0 ? undefined : `${some(document.nodes.length, 'node')} with ids here.`),
    torch: 'torch.nn.Module',
  },
  palette: {
    title: 'Palette',
    says: 'All kinds of nodes: press one to add it, or drag it to its place.',
  },
  printedModel: {
    title: 'print(model)',
    says: 'The network as PyTorch prints it: press a line to select its node.',
    here: ({ spec }) => spec && `${some(spec.layers.length, 'layer')}, ${some(countParameters(parametersOf(spec)), 'parameter')} here.`,
    torch: 'torch.nn.Module',
  },
  problems: {
    title: 'Problems',
    says: 'What keeps the network from training, each with what mends it.',
  },
  hints: {
    title: 'Hints',
    says: 'What trains, but teaches something: why it may be worth changing.',
  },
  train: {
    title: 'Train',
    also: ['Pause'],
    says: 'Takes step after step until you pause, or what you have set ends it.',
    here: ({ run }) => (run.shown ? `This run has taken ${some(run.shown.step, 'step')}.` : undefined),
  },
  reset: {
    title: 'Reset',
    says: 'Goes back to the first parameters, those of the seed or of the file, and clears the charts.',
    here: ({ settings }) => `The seed here is ${formatCount(settings.seed)}.`,
  },
  beats: {
    title: 'Five beats',
    says: 'A step one line of the loop at a time: zero_grad, forward, loss, backward, step.',
    torch: 'torch.optim.Optimizer.step',
  },
  gradients: {
    title: 'Gradients',
    says: 'How large the gradient of each tensor is, over the steps; or how far a step moves it.',
    here: ({ spec }) => spec && `${some(parametersOf(spec).length, 'tensor')} here.`,
    torch: 'torch.Tensor.grad',
  },
  confusion: {
    title: 'Confusion matrix',
    says: 'A row a true class, a column a predicted one: which test digits are taken for which.',
    here: ({ spec }) => (spec?.data.facts.y.type === 'classes' ? `${some(spec.data.facts.y.count, 'class', 'classes')} here.` : undefined),
  },
  points: {
    title: 'Points',
    says: 'The samples in the plane, and the curve that the network gives.',
    here: ({ spec }) => spec && `${some(spec.data.facts.train, 'sample')} here.`,
  },
  landscape: {
    title: 'Loss landscape',
    says: 'The loss over two of the parameters, as a map, and the way that training has gone on it.',
    here: ({ spec }) => spec && `Two of ${some(countParameters(parametersOf(spec)), 'parameter')} here.`,
  },
  lossShape: {
    title: 'Loss over ŷ',
    says: 'The loss of one number over what is predicted: its slope is where backward begins.',
  },
  race: {
    title: 'Race',
    also: ['lanes'],
    says: 'Several runs from one start, side by side: only one setting differs.',
    here: ({ settings }) => `They begin with the seed ${formatCount(settings.seed)} here.`,
  },
  outline: {
    title: 'Outline',
    also: ['list', 'screen reader'],
    says: 'The network as a list in the order of the forward pass. Everything can be done in it.',
  },
  numbers: {
    title: 'Numbers of a chart',
    also: ['table'],
    says: 'A chart as a table of its numbers, so many of them as can be read.',
  },
  code: {
    title: 'Code',
    also: ['PyTorch script', 'notebook', 'Python'],
    says: 'The network as a program for PyTorch, in step with the drawing: a line lights its node, and a node its lines.',
  },
  runs: {
    title: 'All runs',
    also: ['history', 'compare', 'experiments'],
    says: 'Every run with its settings, its curve and its parameters, to be compared and opened again.',
  },
  handIn: {
    title: 'Hand in',
    also: ['I am done', 'QR code'],
    says: 'The goals that were reached, the network and its run, as a link or a page for a teacher.',
  },
  about: {
    title: 'About',
    also: ['version', 'licenses', 'without a network'],
    says: 'Which version this is, what of the page is kept in this browser, and who has a part in it.',
  },
  finder: {
    title: 'Rate test',
    also: ['Find a rate', 'range test', 'lr finder'],
    says: 'Tries rates from tiny to huge, a batch each, and shows where the loss falls and where it explodes.',
    here: ({ settings }) => `The rate that is set here is ${formatRate(settings.lr)}.`,
  },
  moment: {
    title: 'Moment',
    says: 'Goes back to an earlier step: every picture and number shows it; Continue from here trains on from it.',
    here: ({ run }) => (run.shown ? `Shown is step ${formatCount(run.shown.step)}.` : undefined),
  },
  pad: {
    title: 'Drawing pad',
    says: 'Draw a digit, and see what the network takes it for, and which pixels speak for it.',
    here: ({ spec }) => (spec?.data.facts.y.type === 'classes' ? `One of ${spec.data.facts.y.count} classes here.` : undefined),
  },
  digits: {
    title: 'MNIST',
    says: 'Handwritten digits, 28 by 28 pixels each: the first task of most neural networks.',
    here: ({ spec }) =>
      spec && `${some(spec.data.facts.train, 'sample')} to train on here, ${some(spec.data.facts.test, 'sample')} to test.`,
  },
  ownData: {
    title: 'Your own data',
    says: 'A table of yours becomes the data set: you choose which columns are x, and which y.',
  },
  lesson: {
    title: 'Lesson',
    also: ['scenes'],
    says: 'Seven scenes from one neuron to digits, each with tasks and goals beside its network.',
  },
  makeLesson: {
    title: 'Make a lesson',
    says: 'Your own text, tasks and goals beside this network, as a link for others.',
  },
  networkName: { title: 'Network name', says: 'What this network is called in the list of networks and in its files.' },
  networks: { title: 'Networks', says: 'All networks that this browser keeps: open another one, copy one, put one away.' },
  templates: { title: 'Templates', says: 'Networks to begin with, each of which can train at once.' },
  open: { title: 'Open…', says: 'Reads a network file from this device.' },
  save: { title: 'Save', says: 'Writes the network as a file for this device.', torch: 'torch.save' },
  saved: { title: 'Saved', says: 'Every edit is kept in this browser as it is made.' },
  share: { title: 'Share', says: 'Copies a link that holds the whole network; no server keeps it.' },
  file: { title: 'File', says: 'Everything that leaves the page: code for PyTorch, weights, pictures, metrics.' },
  embed: { title: 'Embed', says: 'The code that puts this network into another page, to be trained there.' },
  tidy: { title: 'Tidy', says: 'Lays the cards out anew, in the order in which numbers go through them.' },
  undo: { title: 'Undo and redo', says: 'One edit back, one forward again; training is not an edit.' },
  commands: { title: 'Commands', says: 'Everything that the page can do, found by typing.' },
  keys: { title: 'Keys', says: 'All keys of the page on one sheet.' },
  present: { title: 'Present', says: 'Large type for a projector, one part of the page at a time, driven by keys.' },
  theme: { title: 'Theme', says: 'Light, dark, or as your system has it.' },
  language: { title: 'Language', says: 'The language that the page speaks; networks and numbers stay the same.' },
  glossary: { title: 'Glossary', says: 'All words of the page, each with a sentence and a number of this network.' },
};

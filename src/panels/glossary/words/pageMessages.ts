/** What is said of the parts of the page: of its views, and of what is pressed. */
import { defineMessages, plural } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';
import type { PageWord } from '../../../network/words.ts';
import type { WordMessages } from './word.ts';

export const messages = defineMessages('panels/glossary/words/pages', {
  words: {
    canvas: {
      title: 'Canvas',
      also: '',
      says: 'The network as it is wired: cards are its parts, and numbers go along the wires.',
      here: (cards: number, wires: number) => `${plural(cards, 'card', 'cards')} and ${plural(wires, 'wire', 'wires')} here.`,
    },
    wire: {
      title: 'Wire',
      also: 'edge, connection',
      says: 'What one card gives goes along it into the next; the words on it are the shape.',
      here: (wires: number) => `${plural(wires, 'wire', 'wires')} here.`,
    },
    handle: { title: 'Handle', also: '', says: 'An end for wires: drag from it, or press Enter on one end and then on the other.' },
    id: {
      title: 'Id',
      also: '',
      says: 'The name of a node: in exported code it is the name of the module.',
      here: (nodes: number) => `${plural(nodes, 'node', 'nodes')} with ids here.`,
    },
    palette: { title: 'Palette', also: '', says: 'All kinds of nodes: press one to add it, or drag it to its place.' },
    printedModel: {
      title: 'print(model)',
      also: '',
      says: 'The network as PyTorch prints it: press a line to select its node.',
      here: (layers: number, parameters: number) =>
        `${plural(layers, 'layer', 'layers')}, ${plural(parameters, 'parameter', 'parameters')} here.`,
    },
    problems: { title: 'Problems', also: '', says: 'What keeps the network from training, each with what mends it.' },
    hints: { title: 'Hints', also: '', says: 'What trains, but teaches something: why it may be worth changing.' },
    train: {
      title: 'Train',
      also: 'Pause',
      says: 'Takes step after step until you pause, or what you have set ends it.',
      here: (steps: number) => `This run has taken ${plural(steps, 'step', 'steps')}.`,
    },
    reset: {
      title: 'Reset',
      also: '',
      says: 'Goes back to the first parameters, those of the seed or of the file, and clears the charts.',
      here: (seed: number) => `The seed here is ${formatCount(seed)}.`,
    },
    beats: { title: 'Five beats', also: '', says: 'A step one line of the loop at a time: zero_grad, forward, loss, backward, step.' },
    gradients: {
      title: 'Gradients',
      also: '',
      says: 'How large the gradient of each tensor is, over the steps; or how far a step moves it.',
      here: (tensors: number) => `${plural(tensors, 'tensor', 'tensors')} here.`,
    },
    confusion: {
      title: 'Confusion matrix',
      also: '',
      says: 'A row a true class, a column a predicted one: which test digits are taken for which.',
      here: (classes: number) => `${plural(classes, 'class', 'classes')} here.`,
    },
    points: {
      title: 'Points',
      also: '',
      says: 'The samples in the plane, and the curve that the network gives.',
      here: (samples: number) => `${plural(samples, 'sample', 'samples')} here.`,
    },
    landscape: {
      title: 'Loss landscape',
      also: '',
      says: 'The loss over two of the parameters, as a map, and the way that training has gone on it.',
      here: (parameters: number) => `Two of ${plural(parameters, 'parameter', 'parameters')} here.`,
    },
    lossShape: {
      title: 'Loss over ŷ',
      also: '',
      says: 'The loss of one number over what is predicted: its slope is where backward begins.',
    },
    race: {
      title: 'Race',
      also: 'lanes',
      says: 'Several runs from one start, side by side: only one setting differs.',
      here: (seed: number) => `They begin with the seed ${formatCount(seed)} here.`,
    },
    outline: {
      title: 'Outline',
      also: 'list, screen reader',
      says: 'The network as a list in the order of the forward pass. Everything can be done in it.',
    },
    numbers: { title: 'Numbers of a chart', also: 'table', says: 'A chart as a table of its numbers, so many of them as can be read.' },
    code: {
      title: 'Code',
      also: 'PyTorch script, notebook, Python',
      says: 'The network as a program for PyTorch, in step with the drawing: a line lights its node, and a node its lines.',
    },
    runs: {
      title: 'All runs',
      also: 'history, compare, experiments',
      says: 'Every run with its settings, its curve and its parameters, to be compared and opened again.',
    },
    handIn: {
      title: 'Hand in',
      also: 'I am done, QR code',
      says: 'The goals that were reached, the network and its run, as a link or a page for a teacher.',
    },
    about: {
      title: 'About',
      also: 'version, licenses, without a network',
      says: 'Which version this is, what of the page is kept in this browser, and who has a part in it.',
    },
    finder: {
      title: 'Rate test',
      also: 'Find a rate, range test, lr finder',
      says: 'Tries rates from tiny to huge, a batch each, and shows where the loss falls and where it explodes.',
      here: (rate: string) => `The rate that is set here is ${rate}.`,
    },
    moment: {
      title: 'Moment',
      also: '',
      says: 'Goes back to an earlier step: every picture and number shows it; Continue from here trains on from it.',
      here: (step: number) => `Shown is step ${formatCount(step)}.`,
    },
    pad: {
      title: 'Drawing pad',
      also: '',
      says: 'Draw a digit, and see what the network takes it for, and which pixels speak for it.',
      here: (classes: number) => `One of ${formatCount(classes)} classes here.`,
    },
    digits: {
      title: 'MNIST',
      also: '',
      says: 'Handwritten digits, 28 by 28 pixels each: the first task of most neural networks.',
      here: (train: number, test: number) =>
        `${plural(train, 'sample', 'samples')} to train on here, ${plural(test, 'sample', 'samples')} to test.`,
    },
    ownData: {
      title: 'Your own data',
      also: '',
      says: 'A table of yours becomes the data set: you choose which columns are x, and which y.',
    },
    lesson: {
      title: 'Lesson',
      also: 'scenes',
      says: 'Seven scenes from one neuron to digits, each with tasks and goals beside its network.',
    },
    makeLesson: { title: 'Make a lesson', also: '', says: 'Your own text, tasks and goals beside this network, as a link for others.' },
    networkName: { title: 'Network name', also: '', says: 'What this network is called in the list of networks and in its files.' },
    networks: { title: 'Networks', also: '', says: 'All networks that this browser keeps: open another one, copy one, put one away.' },
    templates: { title: 'Templates', also: '', says: 'Networks to begin with, each of which can train at once.' },
    open: { title: 'Open…', also: '', says: 'Reads a network file from this device.' },
    save: { title: 'Save', also: '', says: 'Writes the network as a file for this device.' },
    saved: { title: 'Saved', also: '', says: 'Every edit is kept in this browser as it is made.' },
    share: { title: 'Share', also: '', says: 'Copies a link that holds the whole network; no server keeps it.' },
    file: { title: 'File', also: '', says: 'Everything that leaves the page: code for PyTorch, weights, pictures, metrics.' },
    embed: { title: 'Embed', also: '', says: 'The code that puts this network into another page, to be trained there.' },
    tidy: { title: 'Tidy', also: '', says: 'Lays the cards out anew, in the order in which numbers go through them.' },
    undo: { title: 'Undo and redo', also: '', says: 'One edit back, one forward again; training is not an edit.' },
    commands: { title: 'Commands', also: '', says: 'Everything that the page can do, found by typing.' },
    keys: { title: 'Keys', also: '', says: 'All keys of the page on one sheet.' },
    present: { title: 'Present', also: '', says: 'Large type for a projector, one part of the page at a time, driven by keys.' },
    language: { title: 'Language', also: '', says: 'The language that the page speaks; networks and numbers stay the same.' },
    theme: { title: 'Theme', also: '', says: 'Light, dark, or as your system has it.' },
    glossary: { title: 'Glossary', also: '', says: 'All words of the page, each with a sentence and a number of this network.' },
  } satisfies WordMessages<PageWord>,
});

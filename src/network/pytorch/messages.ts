/** What is said of a text that was pasted as a model of PyTorch: why it is refused, or what of it was not taken over. */
import { defineMessages } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';

export const messages = defineMessages('network/pytorch', {
  line: (line: number, sentence: string) => `Line ${line}: ${sentence}`,
  and: (first: string, last: string) => `${first} and ${last}`,
  onLine: (name: string, line: number) => `${name} (line ${line})`,
  onLines: (name: string, lines: string) => `${name} (lines ${lines})`,
  tooLong: 'This text is longer than 100,000 letters. Paste only the model.',
  /** What is said where modules stand in code that is not followed. */
  writePlainly: 'Paste an nn.Sequential(…) with its modules written out, or what print(model) shows.',
  summary: 'This is the summary of a model, which leaves out what its modules were made with. Paste what print(model) shows instead.',
  keras:
    'This is a model of Keras, and what is read here is PyTorch. Write nn.Linear(…) for Dense, nn.Sequential(…) around them, and paste again.',
  noLayer: 'There is no layer in this text. Paste what print(model) shows, or an nn.Sequential(…).',
  twoNetworks: (one: number, other: number) =>
    `There are two networks in this text, in line ${one} and in line ${other}. Paste one of them.`,
  secondLoss: (kind: string) => `${kind} is a second loss. Only one number can be minimized: take one out.`,
  noOrder: 'This text does not say in which order its modules run.',
  asMade: (name: string) =>
    `${name} shows its modules in the order in which they were made; forward may use them in another, or do more in between.`,
  checkOrder: 'They are drawn in a row as they stand there: check the order.',
  unequal: (inFeatures: number, before: number, gives: number) =>
    `in_features is ${inFeatures}, but the Linear before it (line ${before}) gives ${gives}. Make them equal; modules are read as a chain.`,
  noData: (inFeatures: number, most: number) =>
    `in_features is ${inFeatures}, and no data here has as many numbers. Use 784 for MNIST, or at most ${most} for points of your own.`,
  lossOfNumbers: 'Its loss was not taken over: it compares numbers, and the data here has classes.',
  lossLeft: (reason: string) => `Its loss was not taken over. ${reason}`,
  optimizerLeft: (reason: string) => `The optimizer was not taken over: ${reason}.`,
  asideLeft: (name: string) => `${name} is made beside the model and not taken over.`,
  asidesLeft: (names: string) => `${names} are made beside the model and not taken over.`,
  /** Of an optimizer, as the end of a sentence. */
  noneHere: (name: string) => `${name} is none that this page has`,
  argumentUnknown: (name: string | undefined) => `${name ?? 'an argument'} is not known here`,
  argumentNone: (name: string | undefined, optimizer: string) => `${name ?? 'an argument'} of ${optimizer} is none that this page has`,
  /** Of a module and its arguments. */
  onlyBe: (name: string, kind: string, value: string) => `${name} of ${kind} can only be ${value} here.`,
  refused: (name: string, kind: string, reason: string) => `${name} of ${kind}: ${reason}.`,
  tooMany: (kind: string) => `${kind} has more arguments than it takes.`,
  noArgument: (kind: string, name: string) => `${kind} has no argument ${name} here.`,
  twice: (name: string, kind: string) => `${name} of ${kind} is given twice.`,
  noPlainValue: (name: string, kind: string) => `${name} of ${kind} is no plain value.`,
  moduleLimit: (most: number) => `There are more than ${formatCount(most)} modules in this text. Paste a part of it.`,
  sharedLinear:
    'this Linear is used twice, and both share its weights in PyTorch. Here each has weights of its own: write a second Linear.',
  isClass: (name: string) => `${name} is a class: write ${name}(…) to make a module of it.`,
  between: 'There is something between the modules that is none.',
  betweenWhy: (why: string) => `There is something between the modules that is none: ${why}`,
  unknownKind: (name: string) => `${name} is not a kind that this page has. Nothing was opened: take it out and paste again.`,
  unknownKinds: (names: string) => `${names} are not kinds that this page has. Nothing was opened: take them out and paste again.`,
  /** Of the lines of a program that are not followed; `where` is one of the places below. */
  made: (name: string, where: string) => `${name} is made ${where}, which cannot be followed here.`,
  changed: (name: string, where: string) => `${name} is changed ${where}, which cannot be followed here.`,
  set: (name: string, where: string) => `${name} is set ${where}, so its value is not certain.`,
  inLine: (line: number) => `in line ${line}`,
  inBlock: (keyword: string, line: number) => `in the ${keyword} of line ${line}`,
  neverClosed: 'in brackets that are never closed',
  morePython: 'in more Python than is read here',
  unknownName: (name: string) => `${name} is not known here. Write what it stands for in its place.`,
  fromHere: (name: string) => `what ${name} is from here on is not known.`,
  noName: 'what is made here gets no name that can be followed.',
  ofModules: (operator: string) => `what ${operator} makes of modules is not known here.`,
  gives: (name: string) => `what ${name} gives is not known here.`,
  functionGives: 'what a function gives is not known here.',
  picks: 'what [ ] picks out is not known here.',
  puts: (name: string) => `what ${name} puts in is not known here.`,
  leaves: (name: string) => `what ${name} leaves in a list is not known here.`,
  changes: (name: string) => `${name} changes modules, which cannot be followed here.`,
  tooDeep: (most: number) => `there are more than ${most} brackets within one another.`,
  repeats: (most: number) => `a module can be repeated 1 to ${most} times.`,
  expectedEither: (end: string, got: string) => `expected , or ${end}, got ${got}.`,
  expected: (end: string, got: string) => `expected ${end}, got ${got}.`,
  endOfText: 'the end of the text',
});

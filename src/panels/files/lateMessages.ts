/** What is said of files, links and saved networks once somebody asks for them. */
import { defineMessages, plural } from '../../lib/messages.ts';
import { formatCount } from '../../lib/numbers.ts';
import type { SharedLink } from '../../stores/files/sharing.ts';
import type { Repair } from '../../stores/projects/saveErrorWords.ts';

export const messages = defineMessages('panels/files/late', {
  close: 'Close',
  embed: {
    name: 'Embed',
    says: 'A frame for a page of yours: this network, the hand on its training and one chart. Whoever opens that page trains it there; nothing is kept, and nothing is sent anywhere.',
    chart: 'Chart',
    width: 'Width',
    height: 'Height',
    code: 'Code',
    copy: 'Copy code',
    copied: 'Code copied.',
    notCopied: 'The browser does not let the page copy. Select the code and copy it by hand.',
  },
  /** Of a file without a checksum. */
  asked: {
    weights: { ask: 'Load these weights?', use: 'Load these weights' },
    model: { ask: 'Open this model?', use: 'Open this model' },
    noChecksum: (name: string) => `“${name}” carries no checksum: if it was damaged on its way, nobody could tell. This is what is in it.`,
    tensors: 'Tensors of the file',
    tensor: 'Tensor',
    shape: 'Shape',
    least: 'Least',
    most: 'Most',
    sum: (tensors: number, numbers: number) =>
      `${plural(tensors, 'tensor', 'tensors')} of ${plural(numbers, 'number', 'numbers')}, all of them finite.`,
    cancel: 'Cancel',
  },
  drop: {
    hint: 'Drop the network file, weights or ONNX model to open it',
    onlyOne: 'Only one file is opened at a time. Drop one.',
  },
  entries: {
    open: { name: 'Open…', says: 'A network, weights or an ONNX model from this device.' },
    makeLesson: { name: 'Make a lesson', says: 'A link with this network, your text, tasks and goals.' },
    embed: { name: 'Embed', says: 'The code that puts this network into a page of yours.' },
    about: { name: 'About', says: 'The version, what works without a network, licenses.' },
  },
  arrival: {
    says: 'This network came from a link. What was open before is among your networks.',
    back: 'Back to what was open',
  },
  list: {
    add: 'New',
    duplicate: 'Duplicate',
    deleted: (name: string) => `“${name}” is deleted.`,
    undo: 'Undo',
    recent: 'Recent',
    openNow: 'Open now',
    savedAt: (when: string) => `Saved ${when}`,
    delete: 'Delete',
    deleteOne: (name: string) => `Delete ${name}`,
    removed: (count: number) => `Deleted in the last 30 days (${formatCount(count)})`,
    removedNetworks: 'Deleted networks',
    bringBack: 'Bring back',
    bringBackOne: (name: string) => `Bring back ${name}`,
  },
  whole: {
    says: 'Nothing is kept here.',
    open: 'Open in Tinkergrad',
    title: 'The whole page with this network, in a new tab',
    noTab: 'This browser does not let the frame open a tab.',
  },
  repairs: {
    download: 'Download a copy',
    downloadDamaged: 'Download what was damaged',
    useHere: 'Use it here',
    reload: 'Reload',
  } satisfies Record<Repair, string>,
  link: 'Link',
  linkCopied: 'Link copied.',
  copyThisLink: 'Copy this link.',
  /** What opens from the link, of so many characters. */
  holds: {
    network: (length: number) =>
      `It holds the whole network in ${formatCount(length)} characters, without trained parameters. It is sent to no server.`,
    pictures: (length: number) =>
      `It holds the network in ${formatCount(length)} characters, without trained parameters and without its pictures: whoever opens it chooses their files again.`,
    scene: () => 'It opens this scene of the lesson with its own network.',
    lesson: (length: number) =>
      `It holds the whole lesson with its networks in ${formatCount(length)} characters. It is sent to no server.`,
    changed: (length: number) =>
      `It holds the network as it is now in ${formatCount(length)} characters, without the lesson, whose network you have changed. To share the lesson as it was, press Start over first.`,
  } satisfies Record<SharedLink['holds'], (length: number) => string>,
  justNow: 'just now',
  aMinuteAgo: 'a minute ago',
  /** `today at 9:05 AM` */
  dayAt: (day: string, time: string) => `${day} at ${time}`,
});

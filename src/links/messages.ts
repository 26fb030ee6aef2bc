/** Why a link cannot be made, or read, and what to do. */
import { defineMessages } from '../lib/messages.ts';
import { formatCount } from '../lib/numbers.ts';

export const messages = defineMessages('links', {
  newer: (version: number, newest: number) =>
    `The link was made with a newer version of Tinkergrad (link version ${version}; this page reads ${newest}). Reload the page to get the newest, then open the link again.`,
  openInNewer: 'Open the link in a newer one.',
  /** Of each thing that a link may hold. */
  of: {
    network: {
      oldBrowser: 'This browser is too old to pack networks into links.',
      send: 'Save the network and send its file.',
      tooLong: 'The link is too long to be a network’s. Ask for the network file instead.',
      damaged: 'The link is damaged or was cut off. Copy it again, whole, or ask for the network file instead.',
      tooLarge: 'This network is too large for a link: its file has more than 1 MB. Save it and send the file.',
      longLink: (characters: number) =>
        `This network would need a link of ${formatCount(characters)} characters, which is too long for most programs. Save it and send its file.`,
      unpacksTooLarge: 'The link unpacks to more than 1 MB, which no network’s does.',
    },
    lesson: {
      oldBrowser: 'This browser is too old to pack lessons into links.',
      send: 'Save the lesson and send its file.',
      tooLong: 'The link is too long to be a lesson’s. Ask for the lesson file instead.',
      damaged: 'The link is damaged or was cut off. Copy it again, whole, or ask for the lesson file instead.',
      tooLarge: 'This lesson is too large for a link: its file has more than 1 MB. Save it and send the file.',
      longLink: (characters: number) =>
        `This lesson would need a link of ${formatCount(characters)} characters, which is too long for most programs. Save it and send its file.`,
      unpacksTooLarge: 'The link unpacks to more than 1 MB, which no lesson’s does.',
    },
    result: {
      oldBrowser: 'This browser is too old to pack results into links.',
      send: 'Save the result and send its file.',
      tooLong: 'The link is too long to be a result’s. Ask for the result file instead.',
      damaged: 'The link is damaged or was cut off. Copy it again, whole, or ask for the result file instead.',
      tooLarge: 'This result is too large for a link: its file has more than 1 MB. Save it and send the file.',
      longLink: (characters: number) =>
        `This result would need a link of ${formatCount(characters)} characters, which is too long for most programs. Save it and send its file.`,
      unpacksTooLarge: 'The link unpacks to more than 1 MB, which no result’s does.',
    },
  },
});

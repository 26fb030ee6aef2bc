/** What is wrong with files of pictures. */
import { defineMessages } from '../../../lib/messages.ts';
import { formatCount } from '../../../lib/numbers.ts';

const megabytes = (bytes: number): string => `${formatCount(Math.round(bytes / 1e6))} MB`;

export const messages = defineMessages('stores/ownData/images', {
  tooLarge: (file: string, bytes: number, most: number) => `${file} has ${megabytes(bytes)}. At most ${megabytes(most)} can be read.`,
  noFile: 'No file was chosen.',
  zipAmongOthers: (file: string) => `${file} is a zip. Choose it alone: all pictures must be in one zip.`,
  tooMany: (file: string, others: number) => `${file} and ${others} others are too many. Choose two IDX files or four, or one zip.`,
  tooLargeTogether: (file: string, bytes: number, most: number) =>
    `${file} and the others have ${megabytes(bytes)} when unpacked. At most ${megabytes(most)} can be used.`,
  unreadable: (file: string) => `${file} could not be read. It may be a folder, or have been moved: choose it again.`,
  cutOff: (file: string) => `${file} is cut off or damaged: it cannot be unpacked to its end. Download it again.`,
  tooManyPictures: (file: string, most: number, bytes: number) =>
    `${file} has more than ${formatCount(most)} pictures, or is no file of pictures: it unpacks to over ${megabytes(bytes)}.`,
  unusable: (file: string, why: string) => `${file} cannot be used. ${why}`,
  ofZip: (file: string, why: string) => `${file} ${why}.`,
  ofPicture: (file: string, picture: string, why: string) => `${file}: ${picture} ${why}.`,
  /** What is wrong with a picture within a zip, after its name. */
  picture: {
    damagedPng: 'is a damaged PNG: its pixels cannot be read',
    locked: 'is locked by a password. Pack the pictures without one',
    packedOtherwise: 'is packed in a way that cannot be unpacked here. Pack it as a usual zip',
    tooLarge: (bytes: number) => `has more than ${megabytes(bytes)}`,
    missing: 'does not lie where the zip says: the zip is cut off or damaged',
    otherBytes: 'is damaged: it does not unpack to what the zip says',
  },
});

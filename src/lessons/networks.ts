/** The networks of a lesson: its own, and those that some of its parts bring. Each has another name. */
import type { NetworkFile } from '../network/file/fileFormat.ts';
import type { Lesson } from './lessonSchema.ts';

type Networks = Pick<Lesson, 'document' | 'parts'>;

export const networksOf = ({ document, parts }: Networks): readonly NetworkFile[] => [
  document,
  ...parts.flatMap((part) => (part.document ? [part.document] : [])),
];

/** The network that a part works on: its own, else that of the part before it. */
export const networkOfPart = ({ document, parts }: Networks, part: number): NetworkFile =>
  parts.slice(0, part + 1).findLast((one) => one.document)?.document ?? document;

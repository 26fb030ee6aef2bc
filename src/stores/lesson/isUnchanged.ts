/** Whether the network on the canvas is as its lesson has it, wherever its nodes stand. */
import type { NetworkDocument } from '../../network/document.ts';
import { type NetworkFile, writeFile } from '../../network/file/fileFormat.ts';
import type { ParameterValues } from '../../network/file/fileParameters.ts';
import { useDocument } from '../document/document.ts';
import { startingOf } from '../document/starting.ts';
import type { OpenLesson } from './lesson.ts';

export function isUnchanged({ lesson }: Pick<OpenLesson, 'lesson'>): boolean {
  const { document, parameters } = useDocument.getState();
  const starting = startingOf({ document, parameters });
  return textOf(document, starting.from === 'file' ? starting.values : undefined) === fileText(lesson.document);
}

const fileText = ({ document, parameters }: NetworkFile): string => textOf(document, parameters);

const textOf = (document: NetworkDocument, parameters: ParameterValues | undefined): string =>
  writeFile({ ...document, nodes: document.nodes.map((node) => ({ ...node, position: { x: 0, y: 0 } })) }, parameters);

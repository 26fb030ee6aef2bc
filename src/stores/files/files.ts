/** Network files in and out of the page, and lesson files in: what is opened, what is saved, and why not. */

import { create } from 'zustand';
import { ok, type Result, refused } from '../../lib/result.ts';
import type { NetworkDocument } from '../../network/document.ts';
import { checkSavable, MAX_FILE_SIZE, readFile, writeFile } from '../../network/file/fileFormat.ts';
import type { CarriedPictures } from '../../network/file/filePictures.ts';
import { messages as fileMessages } from '../../network/file/messages.ts';
import { readParameters } from '../builder/builder.ts';
import { useDocument } from '../document/document.ts';
import { fetched } from '../fetched.ts';
import { withPlaces } from '../forScreen.ts';
import { openOwnLesson } from '../lesson/openLater.ts';
import { carriedPictures } from '../ownData/pictures.ts';
import { openAsProject } from '../projects.ts';
import type { ExporterId } from './exporters.ts';
import { baseName } from './fileNames.ts';
import { messages } from './messages.ts';

/** Why a file was not opened or not written; stays until it is dealt with. */
export interface FileRefusal {
  readonly what: NotDone;
  readonly text: string;
}

/** What was not done. */
export type NotDone =
  | { readonly did: 'open'; readonly file: string }
  | { readonly did: 'export'; readonly id: ExporterId }
  | { readonly did: 'drop' | 'chart' | 'link' };

export const useFiles = create<{ readonly refusal: FileRefusal | undefined }>(() => ({ refusal: undefined }));

export const refuse = (what: NotDone, text: string): void => useFiles.setState({ refusal: { what, text } });
export const dismissRefusal = (): void => useFiles.setState({ refusal: undefined });

/** What of a File is used. */
export type ReadableFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

// What was opened instead has dealt with it.
useDocument.subscribe((now, before) => {
  if (now.openings !== before.openings) dismissRefusal();
});

let latest: ReadableFile | undefined;

/** Opens a file as a network of its own; what is open stays as it is when the file is refused. Of several in a row the last one counts. */
export async function openFrom(file: ReadableFile): Promise<void> {
  latest = file;
  const read = await readBytes(file);
  if (latest !== file) return;
  if (read.ok && isLessonFile(read.value)) return await openLessonFile(file, read.value);
  if (read.ok && isModelFile(file, read.value)) return await openModelFile(file, read.value);
  const network = read.ok ? readFile(read.value) : read;
  if (!network.ok) return refuse({ did: 'open', file: file.name }, network.reason);
  dismissRefusal();
  if (network.value.pictures) {
    const sound = await takeCarried(network.value.document, network.value.pictures);
    if (latest !== file) return;
    if (!sound.ok) return refuse({ did: 'open', file: file.name }, sound.reason);
  }
  const { pictures: _, ...opened } = network.value;
  await openAsProject(withPlaces(opened));
}

/** Pictures that came with a file are here from then on, if they are those that it says. */
async function takeCarried(document: NetworkDocument, pictures: CarriedPictures): Promise<Result<true>> {
  const part = await fetched(import('../ownData/carriedPictures.ts'));
  return part.ok ? await part.value.takeCarried(document, pictures) : part;
}

/** What stands at the head of a lesson file. */
const isLessonFile = (bytes: Uint8Array): boolean =>
  /"format"\s*:\s*"tinkergrad-lesson"/.test(String.fromCharCode(...bytes.subarray(0, 400)));

async function openLessonFile(file: ReadableFile, bytes: Uint8Array): Promise<void> {
  const { readLesson } = await import('../../lessons/readLesson.ts');
  const lesson = readLesson(bytes);
  if (latest !== file) return;
  if (!lesson.ok) return refuse({ did: 'open', file: file.name }, lesson.reason);
  dismissRefusal();
  await openOwnLesson(lesson.value);
}

/** A file of other programs, by its name or because no text begins as it does. */
const isModelFile = ({ name }: ReadableFile, bytes: Uint8Array): boolean =>
  /\.(safetensors|onnx|pth?|html?)$/i.test(name) || bytes.subarray(0, 16).some((byte) => byte < 9);

async function openModelFile(file: ReadableFile, bytes: Uint8Array): Promise<void> {
  const part = await fetched(import('./openModel.ts'));
  const opened = part.ok ? await part.value.openModel(file.name, bytes) : part;
  if (latest !== file) return;
  if (!opened.ok) return refuse({ did: 'open', file: file.name }, opened.reason);
  dismissRefusal();
  await opened.value();
}

async function readBytes(file: ReadableFile): Promise<Result<Uint8Array>> {
  if (file.size > MAX_FILE_SIZE) return refused(fileMessages.tooLarge);
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return refused(messages.unreadable);
  }
}

/** A file that is to be handed to the browser. */
export interface Download {
  readonly name: string;
  readonly blob: Blob;
}

/** The network as it is drawn, without parameters. */
export function networkFile(): Download {
  const { document } = useDocument.getState();
  return { name: `${baseName(document.name)}.tinkergrad.json`, blob: json(writeFile(document, undefined, carriedPictures(document))) };
}

/** The network as it is drawn with the run's parameters, if they fit it. */
export async function trainedFile(): Promise<Result<Download>> {
  const trained = await readParameters();
  if (!trained.ok) return trained;
  const { document } = useDocument.getState();
  const { step, parameters } = trained.value;
  const savable = checkSavable(document, parameters);
  if (!savable.ok) return savable;
  return ok({
    name: `${baseName(document.name)}-step-${step}.tinkergrad.json`,
    blob: json(writeFile(document, parameters, carriedPictures(document))),
  });
}

const json = (text: string): Blob => new Blob([text], { type: 'application/json' });

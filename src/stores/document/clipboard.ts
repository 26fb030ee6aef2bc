/** Copy, cut, paste and duplicate: what is selected as a network file's text, and a text from anywhere as nodes. */

import type { NetworkDocument } from '../../network/document.ts';
import { copyPart, pastePart } from '../../network/edit/clipboard.ts';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { copyText } from '../../ui/copyText.ts';
import { forScreen, withPlaces } from '../forScreen.ts';
import { viewCommands } from '../viewCommands.ts';
import { edit, notify, select, useDocument } from './document.ts';
import { openDocument, removeSelected } from './editing.ts';
import { messages } from './messages.ts';

/** The selected nodes with the wires between them, as the clipboard holds them; undefined where no node is selected. */
export function selectedText(): string | undefined {
  const { document, selectedNodes } = useDocument.getState();
  return selectedNodes.size > 0 ? writeFile(copyPart(document, selectedNodes)) : undefined;
}

export const duplicateSelected = (): void => {
  const { document, selectedNodes } = useDocument.getState();
  paste(copyPart(document, selectedNodes));
};

function paste(part: NetworkDocument): void {
  const pasted = pastePart(useDocument.getState().document, part);
  if (pasted.ids.length === 0) return;
  edit(pasted.document);
  select(pasted.ids);
  viewCommands.canvas?.focusSelected();
}

/** Takes a text that was pasted: nodes of a network file, or a model of PyTorch. Any other text is nobody's business here. */
export async function pasteText(text: string): Promise<void> {
  const fileText = findFile(text);
  if (fileText !== undefined) {
    const file = readFile(fileText);
    if (file.ok) paste(withPlaces(file.value).document);
    else notify(messages.notPasted(file.reason));
  } else await openModel(text);
}

/** Opens a model of PyTorch, and says what may not be as it was meant. What reads such texts is fetched when there is one. */
async function openModel(text: string): Promise<void> {
  const reader = await import('../../network/pytorch/readPyTorch.ts').catch(() => undefined);
  if (!reader) return notify(messages.pasteMissing);
  if (!reader.looksLikePyTorch(text)) return;
  const model = reader.readPyTorch(text);
  if (model.ok) openDocument(forScreen(model.value.document));
  const said = model.ok ? model.value.notes.join(' ') : messages.notPasted(model.reason);
  if (said !== '') notify(said, { canUndo: model.ok });
}

/** What in a text is meant as a network file, sound or not, without the fence of a chat or the marks of a mail around it. */
function findFile(text: string): string | undefined {
  if (!/["“]format["”]/.test(text)) return undefined;
  if (/^\uFEFF?\s*\{/.test(text)) return text;
  if (!/["“]format["”]\s*:\s*["“]tinkergrad["”]/.test(text)) return undefined;
  const unquoted = text.replace(/^(?:[ \t]*>)+ ?/gm, '');
  return unquoted.slice(unquoted.indexOf('{'), unquoted.lastIndexOf('}') + 1);
}

/** Copies from where there is no key press to hear: the browser may ask, or refuse. */
export async function copyByName(andThen = () => {}): Promise<void> {
  const text = selectedText();
  if (text === undefined) return;
  if (await copyText(text)) andThen();
  else notify(messages.noCopy);
}

export const cutByName = (): Promise<void> => copyByName(removeSelected);

export async function pasteByName(): Promise<void> {
  try {
    await pasteText(await navigator.clipboard.readText());
  } catch {
    notify(messages.noPaste);
  }
}

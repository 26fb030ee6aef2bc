/** Copy, cut, paste and duplicate: what is selected as a network file's text, and a text from anywhere as nodes. */

import type { NetworkDocument } from '../../network/document.ts';
import { copyPart, pastePart } from '../../network/edit/clipboard.ts';
import { readFile, writeFile } from '../../network/file/fileFormat.ts';
import { looksLikePyTorch, readPyTorch } from '../../network/pytorch/readPyTorch.ts';
import { viewCommands } from '../viewCommands.ts';
import { edit, notify, select, useDocument } from './document.ts';
import { openDocument, removeSelected } from './editing.ts';

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
export function pasteText(text: string): void {
  if (looksLikeFile(text)) {
    const file = readFile(text);
    if (file.ok) paste(file.value.document);
    else notify(`Nothing was pasted. ${file.reason}`);
  } else if (looksLikePyTorch(text)) {
    const model = readPyTorch(text);
    if (model.ok) openDocument(model.value);
    else notify(`Nothing was pasted. ${model.reason}`);
  }
}

/** Whether a text is meant as a network file, sound or not. */
const looksLikeFile = (text: string): boolean => /^\uFEFF?\s*\{/.test(text) && text.includes('"format"');

/** Copies from where there is no key press to hear: the browser may ask, or refuse. */
export async function copyByName(andThen = () => {}): Promise<void> {
  const text = selectedText();
  if (text === undefined) return;
  try {
    await navigator.clipboard.writeText(text);
    andThen();
  } catch {
    notify('The browser does not let the page copy by itself. Select the nodes on the canvas and press Ctrl C or Cmd C.');
  }
}

export const cutByName = (): Promise<void> => copyByName(removeSelected);

export async function pasteByName(): Promise<void> {
  try {
    pasteText(await navigator.clipboard.readText());
  } catch {
    notify('The browser does not let the page read the clipboard by itself. Press Ctrl V or Cmd V on the canvas.');
  }
}

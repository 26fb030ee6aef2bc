/** The browser's copy, cut and paste on the canvas: with the event comes the leave to use the clipboard. */
import { pasteText, selectedText } from '../stores/document/clipboard.ts';
import { removeSelected } from '../stores/document/editing.ts';
import { useView } from '../stores/view.ts';
import { viewCommands } from '../stores/viewCommands.ts';
import { isOnCanvas, TYPED } from './pageKeys.ts';

/** Starts to listen; gives back how to end it. */
export function startClipboardEvents(): () => void {
  document.addEventListener('copy', copy);
  document.addEventListener('cut', cut);
  document.addEventListener('paste', paste);
  return () => {
    document.removeEventListener('copy', copy);
    document.removeEventListener('cut', cut);
    document.removeEventListener('paste', paste);
  };
}

function copy(event: ClipboardEvent): void {
  handOver(event);
}

function cut(event: ClipboardEvent): void {
  if (!handOver(event)) return;
  removeSelected();
  viewCommands.canvas?.focus();
}

/** Whether the selected nodes are on the clipboard now. */
function handOver(event: ClipboardEvent): boolean {
  const text = isOurs() ? selectedText() : undefined;
  if (text === undefined || !event.clipboardData) return false;
  event.clipboardData.setData('text/plain', text);
  event.preventDefault();
  return true;
}

function paste(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData('text/plain');
  if (text === undefined || !isOurs()) return;
  event.preventDefault();
  void pasteText(text);
}

/** The focus is on the canvas or nowhere, nobody types, and no text of the page is selected, which is what would be meant then. */
function isOurs(): boolean {
  const focused = document.activeElement ?? document.body;
  const isText = getSelection()?.isCollapsed === false;
  return !isText && isOnCanvas(focused) && !focused.closest(TYPED) && useView.getState().dialog === undefined;
}

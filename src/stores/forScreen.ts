/** A network as the canvas at hand has room for it. Knows the window. */
import type { NetworkDocument } from '../network/document.ts';
import { isHeap, reflow } from '../network/edit/reflow.ts';
import type { NetworkFile } from '../network/file/fileFormat.ts';
import { viewCommands } from './viewCommands.ts';

/** As wide as a phone, where the canvas takes the whole width, and half the height. */
const PHONE = 640;
/** What a laptop has for the canvas. */
const LAPTOP = { width: 886, height: 504 };

/** Above this width the column at the left takes of the canvas's width. */
const DESKTOP = 1024;
/** How much wider that column is with a lesson in it than with the palette. CSS pixels */
const LESSON = 124;

/**
 * One whose places nobody has chosen: in rows as long as there is room for.
 * @param opensLesson whether a lesson is about to take the palette's place
 */
export const forScreen = (document: NetworkDocument, opensLesson = false): NetworkDocument => {
  const canvas = canvasSize();
  if (!canvas) return document;
  const less = opensLesson && window.innerWidth > DESKTOP ? LESSON : 0;
  return reflow(document, { ...canvas, width: canvas.width - less });
};

/** A file whose places are its author's, unless its nodes lie on one another. */
export const withPlaces = (file: NetworkFile): NetworkFile =>
  isHeap(file.document) ? { ...file, document: reflow(file.document, canvasSize() ?? LAPTOP) } : file;

/** Before there is a canvas only a phone's is known. */
function canvasSize(): { readonly width: number; readonly height: number } | undefined {
  const size = viewCommands.canvas?.size();
  if (size && size.width > 0 && size.height > 0) return size;
  if (typeof window === 'undefined' || window.innerWidth > PHONE) return undefined;
  return { width: window.innerWidth, height: Math.max(320, window.innerHeight / 2) };
}

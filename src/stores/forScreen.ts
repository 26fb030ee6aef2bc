/** A template as the screen at hand has room for it. Knows the window. */
import type { NetworkDocument } from '../network/document.ts';
import { reflow } from '../network/edit/reflow.ts';

/** As wide as a phone, where the canvas takes the whole width, and half the height. */
const PHONE = 640;

/** Where there is no window, as it is. */
export function forScreen(document: NetworkDocument): NetworkDocument {
  if (typeof window === 'undefined' || window.innerWidth > PHONE) return document;
  return reflow(document, { width: window.innerWidth, height: Math.max(320, window.innerHeight / 2) });
}

/** The document store as those who keep it see it: one timeline, in and out. */
import type { Timeline } from '../../storage/records.ts';
import { fileNow, showTimeline, useDocument } from '../document/document.ts';

/** Where the work lies that is to be kept. */
export interface Desk {
  timeline(): Timeline;
  /** Puts another timeline there; `asOpened` when what is shown changes for whoever looks at it. */
  show(timeline: Timeline, asOpened: boolean): void;
  /** How often another network was opened in place of the one before. */
  openings(): number;
  /** Told after every edit, undo and redo. */
  onChange(listener: () => void): () => void;
}

export const documentDesk: Desk = {
  timeline: () => {
    const { past, future } = useDocument.getState();
    return { past, present: fileNow(), future };
  },
  show: showTimeline,
  openings: () => useDocument.getState().openings,
  onChange: (listener) =>
    useDocument.subscribe((now, before) => {
      const isSame =
        now.document === before.document &&
        now.parameters === before.parameters &&
        now.past === before.past &&
        now.future === before.future;
      if (!isSame) listener();
    }),
};

/** Whether two timelines are one, state for state, without looking into any. */
export const isSameTimeline = (a: Timeline, b: Timeline): boolean =>
  a.past === b.past && a.future === b.future && a.present.document === b.present.document && a.present.parameters === b.present.parameters;

/** The document store as saving sees it: one timeline, in and out. */
import type { Timeline } from '../../storage/project.ts';
import { fileNow, showTimeline, useDocument } from '../document/document.ts';

export interface DocumentPort {
  timeline(): Timeline;
  /** Puts another timeline there; `asOpened` when what is shown changes for whoever looks at it. */
  show(timeline: Timeline, asOpened: boolean): void;
  /** Told after every edit, undo and redo. */
  onChange(listener: () => void): () => void;
}

const timeline = (): Timeline => {
  const { past, future } = useDocument.getState();
  return { past, present: fileNow(), future };
};

export const documentPort: DocumentPort = {
  timeline,
  show: showTimeline,
  onChange(listener) {
    let before = timeline();
    return useDocument.subscribe(() => {
      const now = timeline();
      if (!isSameTimeline(now, before)) listener();
      before = now;
    });
  },
};

/** Whether two timelines are one, state for state, without looking into any. */
export const isSameTimeline = (a: Timeline, b: Timeline): boolean =>
  a.past === b.past && a.future === b.future && a.present.document === b.present.document && a.present.parameters === b.present.parameters;

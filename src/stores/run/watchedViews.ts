/** Which views of a run somebody looks at: the worker computes those, and what the history records. */
import type { ViewName } from '../../training/shared/views.ts';

/** Recorded whether somebody looks or not: charts have to know how it was before they were seen. */
const RECORDED: readonly ViewName[] = ['parameters'];

export interface WatchedViews {
  /** Asks for a view for as long as somebody shows it. Gives back how to stop. */
  watch(view: ViewName): () => void;
}

/** @param tell hears of all views that are asked for, once after a change; before the first one nothing is said, and all are computed */
export function createWatchedViews(tell: (views: readonly ViewName[]) => void): WatchedViews {
  const watchers = new Map<ViewName, number>(RECORDED.map((view) => [view, 1]));
  let told = '';
  let isWaiting = false;
  const tellSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    // Cards come and go together: one message for all of them.
    queueMicrotask(() => {
      isWaiting = false;
      const views = [...watchers.keys()].filter((view) => (watchers.get(view) ?? 0) > 0).sort();
      if (told === views.join()) return;
      told = views.join();
      tell(views);
    });
  };
  const count = (view: ViewName, more: 1 | -1) => {
    watchers.set(view, (watchers.get(view) ?? 0) + more);
    tellSoon();
  };
  return {
    watch(view) {
      count(view, 1);
      let isWatching = true;
      return () => {
        if (isWatching) count(view, -1);
        isWatching = false;
      };
    },
  };
}

/** Which views of a run somebody looks at: the worker computes those, and what the history records. */
import type { ViewArgs, ViewName, ViewRequests } from '../../training/shared/views.ts';

/** Recorded whether somebody looks or not: charts have to know how it was before they were seen. */
const RECORDED: readonly ViewName[] = ['parameters'];

export interface WatchedViews {
  /** Asks for a view for as long as somebody shows it. Gives back how to stop. */
  watch(view: ViewName): () => void;
  /** What a view is asked from now on; shown where somebody watches it. */
  setArgs<V extends keyof ViewArgs>(view: V, args: ViewArgs[V]): void;
}

/** @param tell hears of all views that are asked for, once after a change; before the first one nothing is said */
export function createWatchedViews(tell: (views: ViewRequests) => void): WatchedViews {
  const watchers = new Map<ViewName, number>(RECORDED.map((view) => [view, 1]));
  const args = new Map<ViewName, unknown>();
  let told: ViewRequests = {};
  let isWaiting = false;
  /** A view that takes arguments waits for them. */
  const requests = (): ViewRequests => {
    const watched = [...watchers.keys()].filter((view) => (watchers.get(view) ?? 0) > 0 && (!TAKES_ARGS.has(view) || args.has(view)));
    return Object.fromEntries(watched.sort().map((view) => [view, args.get(view) ?? true]));
  };
  const tellSoon = () => {
    if (isWaiting) return;
    isWaiting = true;
    // Cards come and go together: one message for all of them.
    queueMicrotask(() => {
      isWaiting = false;
      const views = requests();
      if (isSame(told, views)) return;
      told = views;
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
    setArgs(view, next) {
      args.set(view, next);
      tellSoon();
    },
  };
}

const ARGS_NAMES: { readonly [V in keyof ViewArgs]: V } = { drawing: 'drawing', units: 'units', matrix: 'matrix' };
const TAKES_ARGS: ReadonlySet<ViewName> = new Set(Object.values(ARGS_NAMES));

const isSame = (a: ViewRequests, b: ViewRequests): boolean => {
  const [names, others] = [a, b].map((views) => Object.keys(views) as ViewName[]);
  return names?.join() === others?.join() && (names ?? []).every((name) => a[name] === b[name]);
};

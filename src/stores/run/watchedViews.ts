/** Which views of a run somebody looks at, and what is asked of them: the worker computes those, and what the history records. */
import type { ViewArgs, ViewName, ViewRequests } from '../../training/shared/views.ts';

/** Recorded whether somebody looks or not: charts have to know how it was before they were seen. */
const RECORDED: readonly ViewName[] = ['parameters'];

export interface WatchedViews {
  /**
   * Asks for a view for as long as somebody shows it. One that answers questions is shown to whoever watches it, but not asked for by that.
   * Gives back how to stop.
   */
  watch(view: ViewName): () => void;
  /** Asks a view a question for as long as somebody wants the answer; of several the newest is answered. Gives back how to stop. */
  ask<V extends keyof ViewArgs>(view: V, args: ViewArgs[V]): () => void;
}

/** @param tell hears of all views that are asked for, once after a change; before the first one nothing is said */
export function createWatchedViews(tell: (views: ViewRequests) => void): WatchedViews {
  /** What each view is asked by each who looks at it, the newest last. */
  const asked = new Map<ViewName, readonly Asked[]>(RECORDED.map((view) => [view, [{ args: true }]]));
  let told: ViewRequests = {};
  let isWaiting = false;
  const requests = (): ViewRequests => {
    const names = [...asked.keys()].filter((view) => (asked.get(view)?.length ?? 0) > 0);
    return Object.fromEntries(names.sort().map((view) => [view, asked.get(view)?.at(-1)?.args]));
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
  const add = (view: ViewName, args: unknown) => {
    const mine: Asked = { args };
    asked.set(view, [...(asked.get(view) ?? []), mine]);
    tellSoon();
    return () => {
      asked.set(view, asked.get(view)?.filter((other) => other !== mine) ?? []);
      tellSoon();
    };
  };
  return {
    watch: (view) => (TAKES_ARGS.has(view) ? () => undefined : add(view, true)),
    ask: add,
  };
}

interface Asked {
  readonly args: unknown;
}

const ARGS_NAMES: { readonly [V in keyof ViewArgs]: V } = {
  drawing: 'drawing',
  samples: 'samples',
  units: 'units',
  matrix: 'matrix',
  pinned: 'pinned',
  beats: 'beats',
  printed: 'printed',
  landscape: 'landscape',
};
const TAKES_ARGS: ReadonlySet<ViewName> = new Set(Object.values(ARGS_NAMES));

const isSame = (a: ViewRequests, b: ViewRequests): boolean => {
  const [names, others] = [a, b].map((views) => Object.keys(views) as ViewName[]);
  return names?.join() === others?.join() && (names ?? []).every((name) => a[name] === b[name]);
};

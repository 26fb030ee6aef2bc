/** Brings a run's metrics store up to date with its history, a few times a second. */
import type { StoreApi } from 'zustand/vanilla';
import { afterFrame } from '../afterFrame.ts';
import type { MetricsState } from './metrics.ts';

/** Times a second: more is not read, and costs the page its smoothness. */
const SHOWN_PER_SECOND = 8;
/** A step that comes alone is shown by itself. What belongs to it arrives within so many ms. */
const TOGETHER = 4;

export interface MetricsPublisher {
  /** Something new is known. @param isSlow whether steps come one by one, and each of them is to be seen */
  showSoon(isSlow?: boolean): void;
  /** Where training comes to rest, the numbers are those of the step at which it does. */
  showNow(): void;
  /** Shows at once what a view has answered, and nothing else. */
  showViews(): void;
  dispose(): void;
}

/**
 * @param view all that is known now
 * @param views what of it the views show
 */
export function createMetricsPublisher(
  store: StoreApi<MetricsState>,
  view: () => MetricsState,
  views: () => Pick<MetricsState, 'snapshot' | 'before'>,
): MetricsPublisher {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const showNow = () => store.setState(view());
  const show = () => {
    timer = undefined;
    if (!isOver) showNow();
  };
  return {
    showSoon(isSlow = false) {
      // Nobody looks at a hidden page: all is shown at once when it is looked at again.
      timer ??= setTimeout(() => afterFrame(show), isSlow ? TOGETHER : 1000 / SHOWN_PER_SECOND);
    },
    showNow,
    showViews: () => store.setState(views()),
    dispose() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

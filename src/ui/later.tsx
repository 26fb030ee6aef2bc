/** Parts of the page that the first paint does not wait for: fetched beside it, or once the page has come to rest or needs them. */
import { type ComponentType, lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { ErrorBoundary } from 'react-error-boundary';
import { firstThings } from './firstThings.ts';

/** So long the page is busy with what is needed at once, in ms. */
const REST = 1500;

export interface LaterProps {
  readonly isNeeded: boolean;
  /** It did not arrive: nothing is shown in its place. Whoever listens to `vite:preloadError` says so. */
  readonly onMissing?: () => void;
}

/** @param fetchPart a dynamic import, which may be called again */
export function later(fetchPart: () => Promise<ComponentType>): (props: LaterProps) => ReactNode {
  const Part = lazy(() => fetchPart().then((part) => ({ default: part })));
  return function Later({ isNeeded, onMissing }) {
    useEffect(() => {
      let isGone = false;
      const fetchUnlessGone = () => void (isGone || fetchPart().catch(() => {}));
      void firstThings().then(() => setTimeout(fetchUnlessGone, REST));
      return () => {
        isGone = true;
      };
    }, []);
    if (!isNeeded) return null;
    return (
      <ErrorBoundary fallback={null} onError={() => onMissing?.()}>
        <Suspense fallback={null}>
          <Part />
        </Suspense>
      </ErrorBoundary>
    );
  };
}

/** @param part on its way since the page has started: there with the first paint, or, where the line is slow, soon after it */
export function soon<P extends object>(part: Promise<ComponentType<P>>): ComponentType<P> {
  let arrived: ComponentType<P> | undefined;
  const keep = (it: ComponentType<P>) => {
    arrived = it;
  };
  part.then(keep, () => {}); // whoever shows it meets the error
  const Awaited = lazy(() => part.then((it) => ({ default: it as ComponentType<object> })));
  return function Soon(props) {
    // React shows a place even for what has just arrived, and then for a third of a second; but what is shown once stays the same.
    const [Part] = useState<ComponentType<P>>(() => arrived ?? (Awaited as unknown as ComponentType<P>));
    return <Part {...props} />;
  };
}

/** A part that is drawn once the rest of the page has been, in pieces between which a press is taken: a slow processor shows the page sooner. */
import { type ReactNode, startTransition, useEffect, useState } from 'react';

/** Of the page: what is put there later is drawn at once. */
let isPainted = false;

export function AfterPaint({ children }: { readonly children: ReactNode }) {
  const [isDue, setDue] = useState(isPainted);
  useEffect(() => {
    const draw = () => {
      isPainted = true;
      startTransition(() => setDue(true));
    };
    // A task that a frame begins with comes before its paint, the one after it does not.
    requestAnimationFrame(() => setTimeout(draw));
  }, []);
  return isDue && children;
}

/** Whether an element can be seen, so that nothing is drawn below a scroll. */
import { type RefObject, useEffect, useRef, useState } from 'react';

/** A ref for the element, and whether any of it is in view. */
export function useIsSeen<E extends Element>(): readonly [RefObject<E | null>, boolean] {
  const ref = useRef<E>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    const observer = new IntersectionObserver((entries) => setSeen(entries.at(-1)?.isIntersecting ?? false));
    observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, isSeen];
}

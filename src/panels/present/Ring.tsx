/** A ring around the pointer, to be seen from the last row. It is where the pointer is and does not move by itself. */
import { useEffect, useRef } from 'react';
import styles from './Presenter.module.css';

export function Ring() {
  const ring = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY, pointerType }: PointerEvent) => {
      const element = ring.current;
      if (!element) return;
      element.hidden = pointerType === 'touch'; // a finger is seen by itself
      element.style.translate = `${clientX}px ${clientY}px`;
    };
    const hide = () => {
      if (ring.current) ring.current.hidden = true;
    };
    window.addEventListener('pointermove', follow, true);
    document.documentElement.addEventListener('pointerleave', hide);
    return () => {
      window.removeEventListener('pointermove', follow, true);
      document.documentElement.removeEventListener('pointerleave', hide);
    };
  }, []);
  return <div ref={ring} className={styles.ring} hidden aria-hidden="true" data-ring />;
}

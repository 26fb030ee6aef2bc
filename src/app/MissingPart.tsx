/** Says so when a part of the page did not arrive. */
import { useEffect, useState } from 'react';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './MissingPart.module.css';

export function MissingPart() {
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const say = () => setMissing(true); // whoever asked for the part still gets its error, and stays without it
    window.addEventListener('vite:preloadError', say);
    return () => window.removeEventListener('vite:preloadError', say);
  }, []);
  if (!isMissing) return null;
  return (
    <div className={styles.over}>
      <Banner tone="warn" onClose={() => setMissing(false)} actions={<Button onClick={() => location.reload()}>Reload</Button>}>
        A part of the page did not arrive: the connection broke, or a newer version has come out. Your network is kept; reload to go on.
      </Banner>
    </div>
  );
}

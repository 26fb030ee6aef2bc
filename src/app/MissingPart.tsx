/** Says so when a part of the page did not arrive. */
import { useEffect, useState } from 'react';
import { messages } from '../pages/messages.ts';
import { useLanguage } from '../stores/language.ts';
import { Banner } from '../ui/Banner.tsx';
import { Button } from '../ui/Button.tsx';
import styles from './MissingPart.module.css';

export function MissingPart() {
  const [isMissing, setMissing] = useState(false);
  useLanguage(); // says it anew in another one
  useEffect(() => {
    const say = () => setMissing(true); // whoever asked for the part still gets its error, and stays without it
    window.addEventListener('vite:preloadError', say);
    return () => window.removeEventListener('vite:preloadError', say);
  }, []);
  if (!isMissing) return null;
  return (
    <div className={styles.over}>
      <Banner tone="warn" onClose={() => setMissing(false)} actions={<Button onClick={() => location.reload()}>{messages.reload}</Button>}>
        {messages.missingPart}
      </Banner>
    </div>
  );
}

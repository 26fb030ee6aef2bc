/** The page on the whole screen, where the browser allows it. */
import { useEffect } from 'react';
import { stopPresenting } from '../../stores/presenting.ts';

/** Browsers that have it hand Escape to the page then, in place of leaving the whole screen by themselves. */
const keyboard = (): { lock?(keys: string[]): Promise<void>; unlock?(): void } | undefined =>
  (navigator as { keyboard?: { lock?(keys: string[]): Promise<void>; unlock?(): void } }).keyboard;

/** As long as the component is on the page. Who leaves the whole screen by the browser's own way has ended the presentation. */
export function useWholeScreen(): void {
  useEffect(() => {
    if (!document.fullscreenEnabled || document.fullscreenElement) return;
    const page = document.documentElement;
    let isWhole = false;
    const see = () => {
      if (document.fullscreenElement === page) isWhole = true;
      else if (isWhole) stopPresenting();
    };
    const refuse = () => {}; // the browser does not allow it: the presentation goes on in the window
    document.addEventListener('fullscreenchange', see);
    page
      .requestFullscreen()
      .then(() => keyboard()?.lock?.(['Escape']), refuse)
      .catch(refuse);
    return () => {
      document.removeEventListener('fullscreenchange', see);
      keyboard()?.unlock?.();
      if (document.fullscreenElement === page) document.exitFullscreen().catch(refuse);
    };
  }, []);
}

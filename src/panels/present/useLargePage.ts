/** Makes the page large as long as somebody presents it: style sheets arrange it by an attribute of the root, charts and canvas by a number. */
import { useLayoutEffect } from 'react';
import { type Stage, usePresenting } from '../../stores/presenting.ts';
import { placeOf } from './stages.ts';

/** The smallest words, in pixels: 20 of 720 lines are read from ten meters. On a finer screen the same share of it, as far as cards have room. */
const [LEAST, MOST, LINES, COLUMNS] = [20, 25, 36, 64];
/** What they have where nobody presents. */
const USUAL = 12;

export const smallestWords = (width: number, height: number): number =>
  Math.min(MOST, Math.max(LEAST, Math.floor(Math.min(width / COLUMNS, height / LINES))));

/** Dialogs over the page are as large. */
export function useLargePage(stage: Stage): void {
  const place = placeOf(stage);
  useLayoutEffect(() => {
    document.documentElement.dataset.presents = place;
  }, [place]);
  useLayoutEffect(() => {
    const root = document.documentElement;
    const measure = () => {
      const pixels = smallestWords(window.innerWidth, window.innerHeight);
      root.style.setProperty('--large', `${pixels}px`);
      usePresenting.setState({ enlargement: pixels / USUAL });
    };
    measure();
    window.addEventListener('resize', measure);
    return () => {
      window.removeEventListener('resize', measure);
      root.style.removeProperty('--large');
      delete root.dataset.presents;
    };
  }, []);
}

/** Ctrl or Cmd with S and O, wherever the focus is. Imports React only. */
import { useEffect, useRef } from 'react';

export interface FileKeys {
  readonly open: () => void;
  readonly save: () => void;
}

export function useFileKeys(keys: FileKeys): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const key = event.key.toLowerCase();
      if (key !== 's' && key !== 'o') return;
      event.preventDefault(); // the browser would save or open a page
      if (event.repeat) return;
      takeWhatIsTyped();
      current.current[key === 's' ? 'save' : 'open']();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}

/** A field takes its text when it is left; the hand that saves has not left it. */
function takeWhatIsTyped(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}

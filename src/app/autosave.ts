/** Keeps every edit: soon after it was made, and before the page can go away. Imports stores. */
import { notify, useDocument } from '../stores/document.ts';
import { saveDocument } from '../stores/saved.ts';

/** Hands rest for so long before the document is written, in ms. */
const REST = 300;

/** Starts to follow the document; gives back how to end it. */
export function startAutosave(): () => void {
  let saved = useDocument.getState().document;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isTold = false;

  function save(): void {
    clearTimeout(waiting);
    const { document } = useDocument.getState();
    if (document === saved) return;
    if (saveDocument(document)) saved = document;
    else if (!isTold) {
      isTold = true;
      notify('This browser does not let the page keep your network. It lasts until you close the page.');
    }
  }

  const unsubscribe = useDocument.subscribe((now, before) => {
    if (now.document === before.document) return;
    clearTimeout(waiting);
    waiting = setTimeout(save, REST);
  });
  const saveIfHidden = () => document.visibilityState === 'hidden' && save();
  document.addEventListener('visibilitychange', saveIfHidden);
  window.addEventListener('pagehide', save);
  return () => {
    save();
    unsubscribe();
    document.removeEventListener('visibilitychange', saveIfHidden);
    window.removeEventListener('pagehide', save);
  };
}

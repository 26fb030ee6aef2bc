/** The page's dialogs, fetched when the page has come to rest. Store in; the dialogs by a lazy import. */
import { closeDialog, useView } from '../stores/view.ts';
import { later } from '../ui/later.tsx';

const Open = later(() => import('./dialogTable.tsx').then((file) => file.TheDialog));

/** Needs a `CanvasProvider` around it. */
export function Dialogs() {
  const isOpen = useView(({ dialog }) => dialog !== undefined);
  return <Open isNeeded={isOpen} onMissing={closeDialog} />;
}

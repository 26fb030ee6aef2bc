/** The dialogs that add, wire and change nodes, fetched when the page has come to rest. Store in; the dialogs by a lazy import. */
import { closeDialog, useView } from '../../stores/view.ts';
import { later } from '../../ui/later.tsx';

const Dialogs = later(() => import('./CanvasDialogs.tsx').then((file) => file.CanvasDialogs));

export function NodeDialogs() {
  const isOpen = useView(({ dialog }) => dialog !== undefined);
  return <Dialogs isNeeded={isOpen} onMissing={closeDialog} />;
}

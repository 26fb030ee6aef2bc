/** The dialogs that list acts, fetched when the page has come to rest. Store in; the dialogs by a lazy import. */
import { closeDialog, useView } from '../../stores/view.ts';
import { later } from '../../ui/later.tsx';

const Dialogs = later(() => import('./PageDialogs.tsx').then((file) => file.PageDialogs));

export function CommandDialogs() {
  const isOpen = useView(({ dialog }) => dialog !== undefined);
  return <Dialogs isNeeded={isOpen} onMissing={closeDialog} />;
}

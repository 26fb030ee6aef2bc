/** The page's dialogs, fetched when the page has come to rest. Store in; the dialogs by a lazy import. */
import { stopExplaining, useExplaining } from '../stores/explaining.ts';
import { closeDialog, useView } from '../stores/view.ts';
import { later } from '../ui/later.tsx';

const Open = later(() => import('./dialogTable.tsx').then((file) => file.TheDialog));

const Explainer = later(() => import('../panels/glossary/Explainer.tsx').then((file) => file.Explainer));

/** A finger that rests asks for an explanation, too. */
const HAS_FINGERS = matchMedia('(pointer: coarse)').matches;

/** Needs a `CanvasProvider` around it. */
export function Dialogs() {
  const isOpen = useView(({ dialog }) => dialog !== undefined);
  const isExplained = useExplaining(({ explained }) => explained !== undefined);
  return (
    <>
      <Open isNeeded={isOpen} onMissing={closeDialog} />
      <Explainer isNeeded={isExplained || HAS_FINGERS} onMissing={stopExplaining} />
    </>
  );
}

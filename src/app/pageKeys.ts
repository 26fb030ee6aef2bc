/** The one listener for keys: finds the command of a pressed key and does it, unless the key means something where it was pressed. */
import { COMMANDS, commandOfKey, isAboutSelection, perform } from '../stores/commands/commands.ts';
import { select, useDocument } from '../stores/document/document.ts';
import { isPresenting } from '../stores/presenting.ts';
import { useView } from '../stores/view.ts';
import { isComposing } from '../ui/composing.ts';

/** What takes keys for itself: text that is typed, lists. A slider or a box to tick does not. */
export const TYPED = 'input:not([type="range"], [type="checkbox"], [type="radio"], [type="file"]), textarea, select, [contenteditable]';
/** Elements to which a space is theirs: it presses, opens, ticks or draws. A slider has no use for it. */
const OWN_SPACE = 'button, a[href], summary, [role="button"], input:not([type="range"]), [data-own-keys]';
/** The canvas, and beside it the palette, whose newest node can be deleted at once. */
const CANVAS = '[data-canvas]';

/** Starts to listen, before anything else on the page hears a key; gives back how to end it. */
export function startPageKeys(): () => void {
  document.addEventListener('keydown', hear, true);
  return () => document.removeEventListener('keydown', hear, true);
}

function hear(event: KeyboardEvent): void {
  const { target } = event;
  if (isComposing({ nativeEvent: event }) || !(target instanceof Element)) return;
  const presents = isPresenting() && !target.closest('dialog, [popover]');
  const id = commandOfKey(event, isOnCanvas(target), presents);
  if (id === undefined || COMMANDS[id].byEvent) return;
  const isPresenters = COMMANDS[id].where === 'presenter';
  const isOfClicker = isPresenters && event.key.startsWith('Page'); // whoever holds it does not look where the focus is
  if (!isOfClicker && isTheirs(target, event.key, COMMANDS[id].whileTyping)) return;
  if (isPresenters && hasOwnUse(target, event.key)) return;
  if (useView.getState().dialog && !COMMANDS[id].overDialogs) return; // the dialog has the keys
  if (!COMMANDS[id].shares) {
    event.preventDefault();
    event.stopPropagation();
  }
  if (event.repeat && !COMMANDS[id].repeats) return;
  if (COMMANDS[id].whileTyping) takeWhatIsTyped();
  if (isAboutSelection(id)) selectFocused(target, COMMANDS[id].fromFocus);
  perform(id);
}

/** On the canvas, or nowhere: then the focus is on something that all of the canvas is in. */
export const isOnCanvas = (target: Element): boolean => target.closest(CANVAS) !== null || target.querySelector(CANVAS) !== null;

function isTheirs(target: Element, key: string, whileTyping = false): boolean {
  if (target.closest(TYPED)) return !whileTyping;
  if (isPresenting() && !target.matches(':focus-visible')) return false; // a button that a pointer has pressed waits for no space
  return key === ' ' && target.closest(OWN_SPACE) !== null;
}

/** A slider and the drawing pad are moved by arrows, while whoever presents goes on by the keys of a clicker. */
const hasOwnUse = (target: Element, key: string): boolean => key.startsWith('Arrow') && target.closest('input, [data-own-keys]') !== null;

/** A key pressed on a card, on its row of the outline or on a wire is about that one, even where another one is selected. */
function selectFocused(target: Element, alone = false): void {
  const { selectedNodes, selectedEdges } = useDocument.getState();
  const [node, wire] = ['.react-flow__node, [data-row]', '.react-flow__edge'].map((part) => target.closest<HTMLElement>(part)?.dataset.id);
  if (node !== undefined && (alone || !selectedNodes.has(node))) select([node]);
  if (wire !== undefined && (alone || !selectedEdges.has(wire))) select([], [wire]);
}

/** A field takes its text when it is left; whoever saves by a key has not left it. */
function takeWhatIsTyped(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement || activeElement instanceof HTMLTextAreaElement)) return;
  activeElement.blur();
  activeElement.focus({ preventScroll: true });
}

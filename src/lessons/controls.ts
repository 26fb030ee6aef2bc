/** What of the page a lesson may hide or lock while it is open, a row each. */
import { messages } from './messages.ts';

interface ControlRow {
  readonly canHide: boolean;
  readonly canLock: boolean;
}

export const CONTROLS = {
  palette: { canHide: true, canLock: false },
  network: { canHide: false, canLock: true },
  numbers: { canHide: false, canLock: true },
  learningRate: { canHide: true, canLock: true },
  settings: { canHide: true, canLock: true },
  inspector: { canHide: true, canLock: false },
} as const satisfies Record<string, ControlRow>;

export type ControlName = keyof typeof CONTROLS;

export const CONTROL_NAMES = Object.keys(CONTROLS) as readonly ControlName[];
export const CAN_HIDE: readonly ControlName[] = CONTROL_NAMES.filter((name) => CONTROLS[name].canHide);
export const CAN_LOCK: readonly ControlName[] = CONTROL_NAMES.filter((name) => CONTROLS[name].canLock);

/** As it stands in a sentence, in the language that the page speaks at that moment: `the palette`. */
export const controlLabel = (name: ControlName): string => messages.controls[name];

/** What of the page a lesson may hide or lock while it is open, a row each. */

interface ControlRow {
  /** As it stands in a sentence: `the palette`. */
  readonly label: string;
  readonly canHide: boolean;
  readonly canLock: boolean;
}

export const CONTROLS = {
  palette: { label: 'the palette', canHide: true, canLock: false },
  network: { label: 'nodes and wires', canHide: false, canLock: true },
  numbers: { label: 'weights and biases set by hand', canHide: false, canLock: true },
  learningRate: { label: 'the learning rate', canHide: true, canLock: true },
  settings: { label: 'the training settings', canHide: true, canLock: true },
  inspector: { label: 'the inspector and the hints', canHide: true, canLock: false },
} as const satisfies Record<string, ControlRow>;

export type ControlName = keyof typeof CONTROLS;

export const CONTROL_NAMES = Object.keys(CONTROLS) as readonly ControlName[];
export const CAN_HIDE: readonly ControlName[] = CONTROL_NAMES.filter((name) => CONTROLS[name].canHide);
export const CAN_LOCK: readonly ControlName[] = CONTROL_NAMES.filter((name) => CONTROLS[name].canLock);

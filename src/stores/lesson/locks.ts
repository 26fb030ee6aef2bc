/** What a lesson locks stays as it is, whichever way somebody tries to change it: every edit passes here. */
import { type ControlName, controlLabel } from '../../lessons/controls.ts';
import type { NetworkDocument } from '../../network/document.ts';
import type { NetworkFile } from '../../network/file/fileFormat.ts';
import { guardEdits } from '../document/document.ts';
import { isLocked } from './lesson.ts';
import { messages } from './messages.ts';

/** What of the page each lock keeps as it is. */
const KEEPS: Partial<Record<ControlName, (file: NetworkFile) => unknown>> = {
  network: ({ document }) => networkText(document),
  numbers: ({ parameters }) => parameters,
  learningRate: ({ document }) => document.training.lr,
  settings: ({ document: { training } }) => JSON.stringify({ ...training, lr: 0 }),
};

/** Where nodes stand is free. */
const networkText = ({ nodes, edges }: NetworkDocument): string =>
  JSON.stringify([nodes.map(({ id, kind, params, requires_grad }) => [id, kind, params, requires_grad]), edges]);

/** Starts to hold locks; gives back how to end it. */
export const startLocks = (): (() => void) => guardEdits(whyNot);

function whyNot(next: NetworkFile, now: NetworkFile): string | undefined {
  const names = Object.keys(KEEPS) as readonly ControlName[];
  const locked = names.find((name) => isLocked(name) && KEEPS[name]?.(next) !== KEEPS[name]?.(now));
  return locked && messages.locked(controlLabel(locked));
}

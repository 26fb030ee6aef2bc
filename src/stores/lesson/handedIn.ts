/** The result that somebody handed in and that is looked at here. zustand. */
import { create } from 'zustand';
import type { HandIn } from '../../lessons/handIn.ts';
import { openDialog } from '../view.ts';

export const useHandedIn = create<{ readonly handedIn: HandIn | undefined }>(() => ({ handedIn: undefined }));

/** Shows a result; nothing that is open changes. */
export function showHandedIn(handedIn: HandIn): void {
  useHandedIn.setState({ handedIn });
  openDialog('handedIn');
}

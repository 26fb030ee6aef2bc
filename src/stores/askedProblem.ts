/** The problem that somebody asks to be led to: kept until the list of problems is there to take the keyboard's focus. zustand. */
import { create } from 'zustand';
import type { NodeId } from '../network/document.ts';

export interface AskedProblem {
  /** The first problem of this node; absent where the first of all is meant. */
  readonly node: NodeId | undefined;
  /** What had the focus: where it has moved on meanwhile, nobody takes it away. */
  readonly from: Element | null;
}

export const useAskedProblem = create<{ readonly asked: AskedProblem | undefined }>(() => ({ asked: undefined }));

/** The problem stays in the list; a list that is drawn anew takes the focus no more. */
export const wasLedTo = ({ node }: AskedProblem): void => useAskedProblem.setState({ asked: { node, from: null } });

export const askForProblem = (node?: NodeId): void => useAskedProblem.setState({ asked: { node, from: document.activeElement } });

/** Whether what is in the drawing pad was drawn there, stroke by stroke, since it was empty. zustand. */
import { create } from 'zustand';
import type { DrawingAnswer } from '../../training/shared/views.ts';

interface Drawn {
  /** What the network had said last before the first stroke: it is no answer to this drawing. */
  readonly answerBefore: DrawingAnswer | undefined;
}

export const useDrawnByHand = create<{ readonly drawn: Drawn | undefined }>(() => ({ drawn: undefined }));

export const setDrawnByHand = (drawn: Drawn | undefined): void => {
  if (drawn !== useDrawnByHand.getState().drawn) useDrawnByHand.setState({ drawn });
};

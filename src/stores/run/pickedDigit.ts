/** The digit of the data set that was picked last, to be looked at more closely. zustand. */
import { create } from 'zustand';

/** A digit of the data set. */
export interface SampleName {
  readonly split: 'train' | 'test';
  readonly index: number;
}

interface PickedDigitState {
  readonly picked: SampleName | undefined;
}

export const usePickedDigit = create<PickedDigitState>(() => ({ picked: undefined }));

export const pickDigit = (picked: SampleName): void => usePickedDigit.setState({ picked });

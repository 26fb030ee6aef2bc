/** What can be asked of the views that answer a question about something among many. Types only. */

/** Which samples of a set: those of these numbers, or `count` of one class, after the first `skip` of it. */
export type SamplesAsked = { readonly split: 'train' | 'test' } & (
  | { readonly indices: readonly number[] }
  | { readonly ofClass: number; readonly skip: number; readonly count: number }
);

/** One number of a parameter tensor. */
export interface PinnedNumber {
  /** The tensor's, as in the state_dict. */
  readonly name: string;
  /** Which of its numbers, from 0, laid out row by row as in the state_dict. */
  readonly place: number;
}

/** Two numbers of the parameters, and from where to where each goes. */
export interface LandscapeAsked {
  readonly numbers: readonly [PinnedNumber, PinnedNumber];
  readonly x: readonly [from: number, to: number];
  readonly y: readonly [from: number, to: number];
}

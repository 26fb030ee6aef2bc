/** The five beats of a step, as a PyTorch loop takes them. */

/** In the order of the loop. */
export const BEATS = ['zero_grad', 'forward', 'loss', 'backward', 'step'] as const;
export type Beat = (typeof BEATS)[number];

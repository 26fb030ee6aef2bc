/** How the learning rate goes over the steps of a run: a row each, named as in `torch.optim.lr_scheduler`. */

/**
 * The learning rate of a step.
 * @param lr what is set by hand: the slider scales a schedule as a whole
 * @param step which step it is, from 1
 */
export type Schedule = (lr: number, step: number) => number;

/** What is set, at every step. https://pytorch.org/docs/stable/generated/torch.optim.lr_scheduler.ConstantLR.html with factor 1 */
const constant: Schedule = (lr) => lr;

export const SCHEDULES = { constant } as const satisfies Record<string, Schedule>;

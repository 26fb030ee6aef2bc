/** When the page draws something new: after the next frame, and in a task of its own. */

/**
 * The frame's own task has to lay out and to paint; and what two draw for one frame is two tasks. A hidden page has no frames: nothing is
 * drawn until it is looked at again.
 */
export const afterFrame = (draw: () => void): void => void requestAnimationFrame(() => setTimeout(draw));

/** Lessons begin once what follows them has been fetched: the first paint does not wait for it. */

/** Gives back how to end it. */
export function startLessonsLater(): () => void {
  let isOver = false;
  let end = (): void => undefined;
  void import('../stores/lesson/following.ts')
    .then(({ startLessons }) => {
      if (!isOver) end = startLessons();
    })
    .catch(() => undefined); // whoever listens to `vite:preloadError` says so
  return () => {
    isOver = true;
    end();
  };
}

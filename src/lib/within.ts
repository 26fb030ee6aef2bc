/** A wait that has an end. */

/**
 * What the work comes to, if that is soon enough; else it fails. The work itself goes on unheard.
 * @param patience ms
 * @param message of the error
 */
export function within<T>(patience: number, work: Promise<T>, message: string): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(message)), patience);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** A question's two honest answers. */

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Refused<R = string> {
  readonly ok: false;
  readonly reason: R;
}

/** Either a value or the reason why there is none; what the user can get wrong never throws. */
export type Result<T, R = string> = Ok<T> | Refused<R>;

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });

export const refused = <R = string>(reason: R): Refused<R> => ({ ok: false, reason });

/** Throws for a bug of ours; a user's mistake is never worded this way. */
export function internal(message: string): never {
  throw new Error(`internal: ${message}`);
}

/** What a room says: a table of its messages in English, in whose place other languages put theirs. */
import { currentLocale } from './locale.ts';
import { formatCount } from './numbers.ts';

/** A sentence, what makes one of numbers and names, or a table of such. */
export type Message = string | ((...given: never[]) => unknown) | Messages | readonly Message[];
export interface Messages {
  readonly [key: string]: Message;
}

/** The same messages in another language: whatever is said of English, is said. */
export type Translated<M> = M extends string
  ? string
  : M extends (...given: infer G) => infer R
    ? (...given: G) => R extends string ? string : Translated<R>
    : M extends readonly (infer E)[]
      ? readonly Translated<E>[]
      : { readonly [K in keyof M]: Translated<M[K]> };

/**
 * The messages of a room. Each is looked up when it is read, in the language of that moment: so read them while a component renders or a
 * function runs, never while a module loads.
 * @param room its folder under src: `panels/training`
 */
export function defineMessages<M extends Messages>(room: string, english: M): M {
  return new Proxy(english, {
    get: (_, key) => Reflect.get(currentLocale().catalogs[room] ?? english, key) ?? Reflect.get(english, key),
  });
}

/** `1 step`, `2,000 steps`: for languages that, like English and German, have one form for 1 and another for all else. */
export const plural = (count: number, one: string, other: string): string => `${formatCount(count)} ${count === 1 ? one : other}`;

/** What is said later, or on another thread: which message of a table, and what it is given. It can be posted, and is said in the language of then. */
export type Saying<T> = {
  readonly [K in keyof T]: T[K] extends (...given: infer G) => string ? readonly [message: K, ...given: G] : readonly [message: K];
}[keyof T];

/** Says it. */
export function say<T>(table: T, [name, ...given]: Saying<T>): string {
  const message = table[name] as string | ((...given: unknown[]) => string);
  return typeof message === 'string' ? message : message(...given);
}

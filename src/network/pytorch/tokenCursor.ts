/** A place in a list of tokens that moves on, and the first refusal on the way. */
import { messages } from './messages.ts';
import { bracketStep, type Token } from './pythonTokens.ts';

/** Once something is refused the end is all that is left to read, so whoever reads comes to an end by itself. */
export interface TokenCursor {
  readonly refusal: string | undefined;
  readonly next: Token;
  readonly isAtEnd: boolean;
  /** How many tokens have been read. */
  readonly at: number;
  /** Whether the next one stands in a later line than the one before it. */
  readonly isOnNewLine: boolean;
  peek(ahead: number): Token;
  /** Whether a mark stands so many tokens ahead. */
  is(mark: string, ahead?: number): boolean;
  /** Steps over a mark if it is next. */
  takes(mark: string): boolean;
  skip(count?: number): void;
  /** Tokens that were read from there on. */
  since(at: number): readonly Token[];
  /** Refuses with a sentence that needs a line before it. */
  refuse(sentence: string, line?: number): void;
  /** Refuses with a whole sentence. */
  stop(reason: string): void;
  /** Items up to a closing bracket. A new line may stand for a comma, as it does where print shows children. */
  until<T>(end: string, item: () => readonly T[]): T[];
  /** Steps over all up to a comma or the end of the bracket that it stands in. */
  skipItem(): void;
}

export function createTokenCursor(tokens: readonly Token[]): TokenCursor {
  const end: Token = { type: 'end', text: '', line: tokens.at(-1)?.line ?? 1, column: 0 };
  let at = 0;
  let refusal: string | undefined;
  const cursor: TokenCursor = {
    get refusal() {
      return refusal;
    },
    get next() {
      return cursor.peek(0);
    },
    get isAtEnd() {
      return at >= tokens.length;
    },
    get at() {
      return at;
    },
    get isOnNewLine() {
      return cursor.next.line !== cursor.peek(-1).line;
    },
    peek: (ahead) => tokens[at + ahead] ?? end,
    is(mark, ahead = 0) {
      const { type, text } = cursor.peek(ahead);
      return type === 'mark' && text === mark;
    },
    takes(mark) {
      const isNext = cursor.is(mark);
      if (isNext) at++;
      return isNext;
    },
    skip(count = 1) {
      at = Math.min(at + count, tokens.length);
    },
    since: (from) => tokens.slice(from, at),
    refuse: (sentence, line = cursor.next.line) => cursor.stop(messages.line(line, sentence)),
    stop(reason) {
      refusal ??= reason;
      at = tokens.length;
    },
    until(closing, item) {
      const items = [];
      while (!cursor.isAtEnd && !cursor.is(closing)) {
        items.push(...item());
        if (!cursor.takes(',') && !cursor.is(closing) && !cursor.isOnNewLine)
          cursor.refuse(messages.expectedEither(closing, showToken(cursor.next)));
      }
      if (!cursor.takes(closing)) cursor.refuse(messages.expected(closing, showToken(cursor.next)));
      return items;
    },
    skipItem() {
      for (let depth = 0; !cursor.isAtEnd; at++) {
        if (depth === 0 && (cursor.is(',') || bracketStep(cursor.next) < 0)) break;
        depth += bracketStep(cursor.next);
      }
    },
  };
  return cursor;
}

const showToken = ({ type, text }: Token): string => (type === 'end' ? messages.endOfText : text.slice(0, 40));

/** A place in a list of tokens that moves on, and the first refusal on the way. */
import type { Token } from './pythonTokens.ts';

/** Once something is refused the end is all that is left to read, so whoever reads comes to an end by itself. */
export class TokenCursor {
  readonly #tokens: readonly Token[];
  #at = 0;
  #refusal: string | undefined;

  /** @param tokens the last one is the end */
  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  get refusal(): string | undefined {
    return this.#refusal;
  }

  get next(): Token {
    return this.peek(0);
  }

  get isAtEnd(): boolean {
    return this.next.type === 'end';
  }

  peek(ahead: number): Token {
    return this.#tokens[Math.min(this.#at + ahead, this.#tokens.length - 1)] as Token;
  }

  /** Whether a mark stands so many tokens ahead. */
  is(mark: string, ahead = 0): boolean {
    const token = this.peek(ahead);
    return token.type === 'mark' && token.text === mark;
  }

  /** Steps over a mark if it is next. */
  takes(mark: string): boolean {
    const isNext = this.is(mark);
    if (isNext) this.skip();
    return isNext;
  }

  skip(count = 1): void {
    this.#at = Math.min(this.#at + count, this.#tokens.length - 1);
  }

  expect(mark: string): void {
    if (!this.takes(mark)) this.refuse(`expected ${mark}, got ${showToken(this.next)}.`);
  }

  refuse(sentence: string, line = this.next.line): void {
    this.#refusal ??= `Line ${line}: ${sentence}`;
    this.#at = this.#tokens.length - 1;
  }

  /** Items up to a closing bracket. A new line may stand for a comma, as it does where print shows children. */
  until<T>(end: string, item: () => readonly T[]): T[] {
    const items: T[] = [];
    while (!this.isAtEnd && !this.is(end)) {
      items.push(...item());
      const { line } = this.peek(-1);
      if (!this.takes(',') && !this.is(end) && this.next.line === line) this.refuse(`expected , or ${end}, got ${showToken(this.next)}.`);
    }
    this.expect(end);
    return items;
  }
}

export const showToken = ({ type, text }: Token): string => (type === 'end' ? 'the end of the text' : text.slice(0, 40));

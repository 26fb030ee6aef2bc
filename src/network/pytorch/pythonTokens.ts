/** The text of a Python expression as tokens, each with its line. */
import { ok, type Result, refused } from '../../lib/result.ts';

export interface Token {
  readonly type: 'name' | 'number' | 'string' | 'mark' | 'end';
  /** As it is written; of a string what is between its quotes. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
}

/** One of these at a time. A name may have dots: `torch.nn.Linear`. */
const TOKEN = new RegExp(
  [
    /(?<blank>[ \t\r\f\v\u00a0]+|\\\r?\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<number>\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)/,
    /(?<name>[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*)/,
    /'(?<single>[^'\\\n]*)'|"(?<double>[^"\\\n]*)"/,
    /(?<mark>[()[\]{},:=*.-])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'y',
);

/** What stands before the code where it is copied from a page: prompts of a console, fences of Markdown. */
const COPIED = /^[ \t]*(?:>>>|\.\.\.|```.*$)/gm;

/** All tokens, the last of type `end`; refused where a character is none of Python's that are read here. */
export function tokenize(text: string): Result<readonly Token[]> {
  const source = text.replace(COPIED, '');
  const tokens: Token[] = [];
  let line = 1;
  for (let at = 0; at < source.length; ) {
    TOKEN.lastIndex = at;
    const groups = TOKEN.exec(source)?.groups;
    if (!groups) return refused(`Line ${line}: ${JSON.stringify(source.slice(at, at + 1))} cannot be read here.`);
    at = TOKEN.lastIndex;
    const { blank, newline, number, name, single, double, mark } = groups;
    if (newline !== undefined || blank?.endsWith('\n')) line++;
    else if (number !== undefined) tokens.push({ type: 'number', text: number, line });
    else if (name !== undefined) tokens.push({ type: 'name', text: name, line });
    else if (mark !== undefined) tokens.push({ type: 'mark', text: mark, line });
    else if (blank === undefined) tokens.push({ type: 'string', text: single ?? double ?? '', line });
  }
  return ok([...tokens, { type: 'end', text: '', line }]);
}

/** The text of a Python program as tokens, each with its place. */

export interface Token {
  /** `other`: what is read as nothing here, as f-strings are, and brackets that nothing closes. */
  readonly type: 'name' | 'number' | 'string' | 'mark' | 'other' | 'newline' | 'end';
  /** As it is written; of a string what is between its quotes. */
  readonly text: string;
  /** Counted from 1. */
  readonly line: number;
  /** How many letters stand before it in its line. */
  readonly column: number;
}

/** One of these at a time. A name may have dots: `torch.nn.Linear`. Quotes may be typographic, as word processors make them. */
const TOKEN = new RegExp(
  [
    /(?<blank>[ \t\f\v]+|\\\n|#[^\n]*)/,
    /(?<newline>\n)/,
    /(?<prefix>[A-Za-z]{0,2})(?<quoted>"""[\s\S]*?"""|'''[\s\S]*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|[“”„][^“”"\n]*[“”"]|[‘’‚][^‘’'\n]*[‘’'])/,
    /(?<number>0[xXoObB][\da-fA-F_]+|\d[\d_]*(?:\.[\d_]*)?(?:[eE][+-]?\d+)?|\.\d[\d_]*(?:[eE][+-]?\d+)?)/,
    /(?<name>[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*)/u,
    // a smile is no bracket
    /(?<=\s)[:;]-?[()](?=\s|$)/,
    /(?<mark>\*\*=?|\/\/=?|[-+*/%@&|^:=!<>]=|[-+*/%@&|^<>~.,:;=()[\]{}])/,
    /[\s\S]/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'yu',
);

/** All tokens of a text; whatever it is, it has some. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let [line, lineStart] = [1, 0];
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(text);
    const written = match?.[0] ?? text.charAt(at);
    const groups = match?.groups ?? {};
    if (groups.blank === undefined) tokens.push(readToken(groups, written, line, at - lineStart));
    at += written.length;
    if (!written.includes('\n')) continue;
    line += written.split('\n').length - 1;
    lineStart = at - (written.length - 1 - written.lastIndexOf('\n'));
  }
  return withClosedBrackets(tokens);
}

function readToken(groups: { readonly [name: string]: string | undefined }, text: string, line: number, column: number): Token {
  const { newline, prefix = '', quoted, number, name, mark } = groups;
  if (quoted !== undefined)
    return { type: /^(?:[rbu]|br|rb)?$/i.test(prefix) ? 'string' : 'other', text: withoutQuotes(quoted), line, column };
  const type = newline !== undefined ? 'newline' : number !== undefined ? 'number' : name !== undefined ? 'name' : mark ? 'mark' : 'other';
  return { type, text, line, column };
}

const withoutQuotes = (quoted: string): string => (/^("""|''')/.test(quoted) ? quoted.slice(3, -3) : quoted.slice(1, -1));

const CLOSING = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
]);

/** Only brackets that have each other are left as marks, so that a smile in a mail swallows nothing. */
function withClosedBrackets(tokens: readonly Token[]): readonly Token[] {
  const open: number[] = [];
  const closed = new Set<number>();
  for (const [index, { type, text }] of tokens.entries()) {
    if (type !== 'mark') continue;
    const before = tokens[open.at(-1) ?? -1];
    if (isOpening(text)) open.push(index);
    else if (before && CLOSING.get(before.text) === text) closed.add(open.pop() ?? index).add(index);
  }
  return tokens.map((token, index) =>
    token.type === 'mark' && (isOpening(token.text) || isClosing(token.text)) && !closed.has(index) ? { ...token, type: 'other' } : token,
  );
}

const CLOSERS = new Set(CLOSING.values());
const isOpening = (text: string): boolean => CLOSING.has(text);
const isClosing = (text: string): boolean => CLOSERS.has(text);

/** How a token changes the number of brackets that are open. */
export const bracketStep = ({ type, text }: Token): number => (type !== 'mark' ? 0 : isOpening(text) ? 1 : isClosing(text) ? -1 : 0);

/** A Python program as its logical lines: what is in brackets is one, whatever line breaks it has, and `;` ends one. */
import { bracketStep, type Token } from './pythonTokens.ts';

export interface PythonLine {
  /** At least one. */
  readonly tokens: readonly Token[];
  /** Where it begins. */
  readonly line: number;
  readonly indent: number;
}

export function splitLines(tokens: readonly Token[]): readonly PythonLine[] {
  const lines = splitOutside(tokens, ({ type, text }) => type === 'newline' || (type === 'mark' && text === ';'));
  return lines.flatMap((written) => {
    const line = written.filter(({ type }) => type !== 'newline');
    return line[0] ? [{ tokens: line, line: line[0].line, indent: line[0].column }] : [];
  });
}

/** Cuts tokens at those that stand in no bracket. */
export function splitOutside(tokens: readonly Token[], isCut: (token: Token) => boolean): readonly (readonly Token[])[] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += bracketStep(token);
    if (depth === 0 && isCut(token)) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

export const isMark = (token: Token | undefined, ...marks: readonly string[]): boolean =>
  token?.type === 'mark' && marks.includes(token.text);

export interface PythonBlock {
  /** `for`, `class`, … */
  readonly keyword: string;
  readonly header: PythonLine;
  readonly body: readonly PythonLine[];
}

const KEYWORDS = new Set('class def for while if elif else try except finally with async match case'.split(' '));

const beginsBlock = ([first]: readonly Token[]): boolean => first?.type === 'name' && KEYWORDS.has(first.text);

/** `for x in y: z = x` has two clauses, a plain statement one. */
export const clausesOf = ({ tokens }: PythonLine): readonly (readonly Token[])[] =>
  beginsBlock(tokens) ? splitOutside(tokens, (token) => isMark(token, ':')).filter((clause) => clause.length > 0) : [tokens];

/** The block that begins at a line, if one does. */
export function blockAt(lines: readonly PythonLine[], index: number): PythonBlock | undefined {
  const header = lines[index];
  const keyword = header?.tokens[0]?.text;
  if (!header || keyword === undefined || !beginsBlock(header.tokens)) return undefined;
  const [head, ...rest] = splitOutside(header.tokens, (token) => isMark(token, ':'));
  if (!head || rest.length === 0) return undefined;
  const isInOneLine = rest.some((part) => part.length > 0);
  const end = isInOneLine ? index + 1 : endOfBody(lines, index + 1, header.indent);
  return { keyword, header, body: lines.slice(index + 1, end) };
}

/** Where mails have taken the blanks away, one line is sure to belong to it. */
function endOfBody(lines: readonly PythonLine[], from: number, indent: number): number {
  let end = from;
  while ((lines[end]?.indent ?? -1) > indent) end++;
  return Math.max(end, Math.min(from + 1, lines.length));
}
